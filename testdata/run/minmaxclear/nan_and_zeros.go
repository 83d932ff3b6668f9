// NaN wins over everything; negative zero is less than zero.

package main

import (
	"fmt"
	"math"
)

func main() {
	nan, inf := math.NaN(), math.Inf(1)
	neg := math.Copysign(0, -1)
	fmt.Println(min(1, nan), max(inf, nan), min(nan, -inf))
	fmt.Println(1/min(0.0, neg), 1/max(neg, 0.0), 1/min(neg, 0.0), max(inf, 5), min(-inf, 5))
}

// Output:
// NaN NaN NaN
// -Inf +Inf -Inf +Inf -Inf
