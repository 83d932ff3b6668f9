// The constraints of golang.org/x/exp/constraints limit type parameters as the built-in ones do.
package main

import (
	"fmt"
	_ "time/tzdata"

	"golang.org/x/exp/constraints"
)

func most[T constraints.Ordered](first T, rest ...T) T {
	for _, x := range rest {
		if x > first {
			first = x
		}
	}
	return first
}

func sum[T constraints.Integer | constraints.Float | constraints.Complex](xs ...T) (total T) {
	for _, x := range xs {
		total += x
	}
	return total
}

func negative[T constraints.Signed](x T) bool { return x < 0 }

func half[T constraints.Unsigned](x T) T { return x >> 1 }

type celsius float64

func main() {
	fmt.Println(most(3, 9, 4), most("b", "a", "c"), most(celsius(1.5), 2.5))
	fmt.Println(sum(1, 2, 3), sum(0.5, 0.25), sum(1i, 2+1i), sum[uint8](200, 100))
	fmt.Println(negative(int8(-1)), negative(7), half(uint16(9)), half(uintptr(5)))
}

// Output:
// 9 c 2.5
// 6 0.75 (2+2i) 44
// true false 4 2
