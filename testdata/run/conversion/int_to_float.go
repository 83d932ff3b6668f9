// Integers to floats round to nearest even.

package main

import (
	"fmt"
	"math"
)

func main() {
	a, b, c := 1<<24+1, 1<<53+1, 1<<53+3
	fmt.Println(float32(a), float64(b), float64(c), int64(float64(c)))
	var u uint64 = math.MaxUint64
	fmt.Println(float64(u), float32(u))
	fmt.Println(float32(0.1) == 0.1, float64(float32(0.1)), float32(1e-46))
	big := 1e300
	fmt.Println(float32(big), float32(-big))
}

// Output:
// 1.6777216e+07 9.007199254740992e+15 9.007199254740996e+15 9007199254740996
// 1.8446744073709552e+19 1.8446744e+19
// true 0.10000000149011612 0
// +Inf -Inf
