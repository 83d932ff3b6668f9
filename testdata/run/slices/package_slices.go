// The package slices: sort, search, compare, change.

package main

import (
	"cmp"
	"fmt"
	"slices"
)

func main() {
	s := []int{3, 1, 2, 3}
	slices.Sort(s)
	i, ok := slices.BinarySearch(s, 2)
	fmt.Println(s, i, ok, slices.Contains(s, 4), slices.Index(s, 3), slices.Max(s), slices.Min(s))
	s = slices.Compact(s)
	s = slices.Insert(s, 1, 10, 11)
	fmt.Println(s, slices.Equal(s, []int{1, 10, 11, 2, 3}), slices.Compare(s, []int{1, 11}))
	s = slices.Delete(s, 0, 2)
	slices.Reverse(s)
	fmt.Println(s, slices.Repeat([]string{"a"}, 3), slices.Concat([]int{1}, nil, []int{2}))
	c := slices.Clone(s)
	c[0] = 100
	fmt.Println(s, slices.IndexFunc(c, func(x int) bool { return x > 50 }))
	w := []string{"bb", "a", "ccc"}
	slices.SortFunc(w, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	fmt.Println(w, slices.IsSorted(w), slices.ContainsFunc(w, func(s string) bool { return s == "a" }))
	w = slices.DeleteFunc(w, func(s string) bool { return len(s) > 2 })
	fmt.Println(w, slices.Collect(slices.Chunk([]int{1, 2, 3}, 2)))
}

// Output:
// [1 2 3 3] 1 true false 2 3 1
// [1 10 11 2 3] true -1
// [3 2 11] [a a a] [1 2]
// [3 2 11] 0
// [ccc bb a] false true
// [bb a] [[1 2] [3]]
