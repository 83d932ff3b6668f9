// Comparisons with NaN are false, except for !=.

package main

import (
	"cmp"
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	one := 1.0
	fmt.Println(nan == nan, nan != nan, nan < one, nan > one, nan <= one, nan >= one, !(nan < one))
	z := 0.0
	fmt.Println(z == -z, 1/z == 1/-z, 1/z, one/3*3 == one, 0.1+0.2 == 0.3)
	a, b := 0.1, 0.2
	fmt.Println(a+b == 0.3, float32(a)+float32(b) == 0.3, a+b > 0.3)
	fmt.Println(cmp.Compare(nan, one), cmp.Compare(nan, nan), cmp.Less(nan, one))
}

// Output:
// false true false false false false true
// true false +Inf true true
// false true true
// -1 0 true
