// Floats as tags: NaN equals nothing, zeros are equal.

package main

import (
	"fmt"
	"math"
)

func f(x float64) string {
	switch x {
	case math.NaN():
		return "nan"
	case 0:
		return "zero"
	case math.Inf(1):
		return "inf"
	case 0.1 + 0.2:
		return "0.3"
	}
	return "none"
}

func main() {
	a, b := 0.1, 0.2
	fmt.Println(f(math.NaN()), f(math.Copysign(0, -1)), f(math.Inf(1)), f(0.3), f(a+b))
}

// Output:
// none zero inf 0.3 none
