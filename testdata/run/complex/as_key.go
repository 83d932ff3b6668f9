// Complex numbers as map keys and in arrays; negative zero equals zero.

package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[complex128]int{1 + 1i: 1}
	m[complex(1, 1)]++
	neg := math.Copysign(0, -1)
	m[complex(0, neg)] = 5
	fmt.Println(m[0], m[1+1i], len(m))
	a := [2]complex128{1: 2i}
	b := a
	b[0] += 1
	fmt.Println(a, b, a == b, a == [2]complex128{0, 2i})
}

// Output:
// 5 2 2
// [(0+0i) (0+2i)] [(1+0i) (0+2i)] false true
