// Comparing: all kinds of ordered types, NaN, and the first value that is not zero.

package main

import (
	"cmp"
	"fmt"
	"math"
)

type celsius float32
type name string

func row[T cmp.Ordered](vs ...T) {
	for _, a := range vs {
		for _, b := range vs {
			fmt.Print(cmp.Compare(a, b), map[bool]string{true: "<", false: "."}[cmp.Less(a, b)], " ")
		}
	}
	fmt.Println()
}

func main() {
	row(1, 2, -1)
	row[uint8](0, 255)
	row[int64](math.MinInt64, math.MaxInt64)
	row(math.NaN(), math.Inf(-1), 0, math.Copysign(0, -1), math.Inf(1))
	row(float32(math.NaN()), 1)
	row("", "a", "ab", "b", "\xff", "日")
	row[celsius](-273.15, 0, 100)
	row[name]("x", "y")
	row[uintptr](1, 2)
	fmt.Println(cmp.Or[int](), cmp.Or(0, 0), cmp.Or(0, 3, 4), cmp.Or("", "default"), cmp.Or(math.NaN(), 1) == 1, cmp.Or(math.Copysign(0, -1), 2))
	type point struct{ x, y int }
	p, q := &point{1, 2}, &point{3, 4}
	fmt.Println(cmp.Or(point{}, point{1, 0}), *cmp.Or(nil, p, q), cmp.Or[error](nil, nil) == nil, cmp.Or[any](nil, 0, 1))
	func() {
		defer func() { fmt.Println(recover()) }()
		cmp.Or[any]([]int{1})
		fmt.Println("comparing an interface of a slice with nil is fine")
	}()
}

// Output:
// 0. -1< 1. 1. 0. 1. -1< -1< 0.
// 0. -1< 1. 0.
// 0. -1< 1. 0.
// 0. -1< -1< -1< -1< 1. 0. -1< -1< -1< 1. 1. 0. 0. -1< 1. 1. 0. 0. -1< 1. 1. 1. 1. 0.
// 0. -1< 1. 0.
// 0. -1< -1< -1< -1< -1< 1. 0. -1< -1< -1< -1< 1. 1. 0. -1< -1< -1< 1. 1. 1. 0. -1< -1< 1. 1. 1. 1. 0. 1. 1. 1. 1. 1. -1< 0.
// 0. -1< -1< 1. 0. -1< 1. 1. 0.
// 0. -1< 1. 0.
// 0. -1< 1. 0.
// 0 0 3 default false 2
// {1 0} {1 2} true 0
// comparing an interface of a slice with nil is fine
// <nil>
