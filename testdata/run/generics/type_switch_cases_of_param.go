// Cases that are type parameters: the first that matches is taken even if two are the same type.

package main

import (
	"errors"
	"fmt"
)

func which[A, B any](x any) string {
	switch x.(type) {
	case A:
		return "A"
	case []A:
		return "[]A"
	case B:
		return "B"
	case map[string]B:
		return "map B"
	}
	return "none"
}

func main() {
	fmt.Println(which[int, string](1), which[int, string]("s"), which[int, int](1))
	fmt.Println(which[int, []int]([]int{}), which[bool, int](map[string]int{}), which[error, any](1))
	fmt.Println(which[error, int](errors.New("x")), which[int, string](nil), which[int, string](2.5))
}

// Output:
// A B A
// []A map B B
// A none none
