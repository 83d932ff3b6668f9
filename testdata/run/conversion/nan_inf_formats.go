// Special floats converted through other types.

package main

import (
	"fmt"
	"math"
)

func main() {
	inf := math.Inf(1)
	nan := math.NaN()
	fmt.Println(float32(inf), float32(-inf), float32(nan), inf > math.MaxFloat64)
	neg := math.Copysign(0, -1)
	fmt.Println(neg, float32(neg), neg == 0, 1/neg, int(neg))
	fmt.Println(float64(float32(1e30)), math.Float32bits(float32(neg)))
}

// Output:
// +Inf -Inf NaN true
// -0 -0 true -Inf 0
// 1.0000000150474662e+30 2147483648
