// Insert, Delete, Replace and the like, with what they do to capacity and to the rest of the array.

package main

import (
	"fmt"
	"slices"
)

func main() {
	a := make([]int, 5, 8)
	for i := range a {
		a[i] = i
	}
	b := slices.Insert(a, 2, 10, 11)
	fmt.Println(b, len(b), cap(b), a)
	b = slices.Insert(b, 0, b[3:]...)
	fmt.Println(b, cap(b))
	b = slices.Delete(b, 1, 4)
	fmt.Println(b, b[:len(b)+3])
	b = slices.Replace(b, 0, 2, 7, 8, 9)
	fmt.Println(b)
	b = slices.Replace(b, 1, 5, 99)
	fmt.Println(b)
	b = slices.DeleteFunc(b, func(x int) bool { return x%2 == 1 })
	fmt.Println(b)
	c := slices.Compact([]int{1, 1, 2, 2, 2, 3, 1, 1})
	fmt.Println(c, c[:8])
	fmt.Println(slices.CompactFunc([]string{"a", "A", "b", "B", "c"}, func(x, y string) bool { return x[0]|32 == y[0]|32 }))
	slices.Reverse(c)
	fmt.Println(c, slices.Concat(c, nil, []int{9}), slices.Repeat([]int{1, 2}, 3))
	d := slices.Clone([]int(nil))
	fmt.Println(d == nil, slices.Clone([]int{}) == nil, cap(slices.Clip(a)), cap(slices.Grow(a, 10)) >= 15)
	for _, f := range []func(){
		func() { slices.Insert(a, 9, 1) },
		func() { slices.Delete(a, 3, 2) },
		func() { slices.Grow(a, -1) },
		func() { slices.Repeat(a, -1) },
		func() { slices.Max([]int{}) },
		func() { slices.MinFunc([]int{}, func(a, b int) int { return a - b }) },
		func() { slices.Chunk(a, 0) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// [0 1 10 11 2 3 4] 7 8 [0 1 10 11 2]
// [11 2 3 4 0 1 10 11 2 3 4] 16
// [11 0 1 10 11 2 3 4] [11 0 1 10 11 2 3 4 0 0 0]
// [7 8 9 1 10 11 2 3 4]
// [7 99 11 2 3 4]
// [2 4]
// [1 2 3 1] [1 2 3 1 0 0 0 0]
// [a b c]
// [1 3 2 1] [1 3 2 1 9] [1 2 1 2 1 2]
// true false 5 true
// runtime error: slice bounds out of range [9:5]
// runtime error: slice bounds out of range [3:2:]
// cannot be negative
// cannot be negative
// slices.Max: empty list
// slices.MinFunc: empty list
// cannot be less than 1
