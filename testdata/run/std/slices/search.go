// Searching, comparing, iterators.

package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type named []string

func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	fmt.Println(slices.Index(s, 4), slices.Index(s, 7), slices.Contains(s, 9), slices.IndexFunc(s, func(x int) bool { return x > 4 }))
	fmt.Println(slices.Max(s), slices.Min(s), slices.Max([]float64{1, math.NaN(), 2}))
	fmt.Println(slices.Equal(s, s), slices.Equal([]float64{math.NaN()}, []float64{math.NaN()}), slices.Compare(s, s[:3]), slices.Compare(s[:3], s))
	fmt.Println(slices.MaxFunc(named{"aa", "b", "cc"}, func(a, b string) int { return cmp.Compare(len(a), len(b)) }))
	sorted := slices.Sorted(slices.Values(s))
	fmt.Println(sorted, slices.IsSorted(sorted), slices.IsSorted(s))
	fmt.Println(slices.BinarySearch(sorted, 5))
	fmt.Println(slices.BinarySearch(sorted, 7))
	fmt.Println(slices.BinarySearchFunc(named{"ant", "bee", "cow"}, "bee", strings.Compare))
	for i, v := range slices.Backward(s[:3]) {
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println()
	for c := range slices.Chunk(s, 3) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println()
	fmt.Println(slices.Collect(maps.Values(map[int]string{1: "one"})), slices.AppendSeq(named{"x"}, slices.Values([]string{"y"})))
	fmt.Println(slices.SortedFunc(slices.Values(s), func(a, b int) int { return b - a }))
	fmt.Println(slices.EqualFunc(s[:2], []string{"333", "1"}, func(x int, y string) bool { return x == len(y) }))
	for i, v := range slices.All(s) {
		if i == 2 {
			break
		}
		fmt.Println(i, v)
	}
}

// Output:
// 2 -1 true 4
// 9 1 NaN
// true false 1 -1
// aa
// [1 1 2 3 4 5 6 9] true false
// 5 true
// 7 false
// 1 true
// 2=4 1=1 0=3
// [3 1 4] 3 [1 5 9] 3 [2 6] 2
// [one] [x y]
// [9 6 5 4 3 2 1 1]
// true
// 0 3
// 1 1
