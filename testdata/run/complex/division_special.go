// Division by zero, infinities and NaN.

package main

import (
	"fmt"
	"math"
)

func main() {
	var zero complex128
	one := 1 + 0i
	fmt.Println(one/zero, zero/zero, (1+1i)/zero)
	inf := complex(math.Inf(1), 0)
	fmt.Println(one/inf, inf/one, inf*0)
	nan := complex(math.NaN(), 1)
	fmt.Println(nan, nan == nan, nan != nan, complex(0, math.NaN()) == 0)
}

// Output:
// (+Inf+NaNi) (NaN+NaNi) (+Inf+Infi)
// (0+0i) (+Inf+NaNi) (NaN+NaNi)
// (NaN+1i) false true false
