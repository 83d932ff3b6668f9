// Order: sorting with NaN and negative zero, searching, comparing slices.

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

func main() {
	nan := math.NaN()
	f := []float64{3, nan, -1, math.Inf(1), nan, 0, math.Inf(-1), math.Copysign(0, -1)}
	fmt.Println(slices.IsSorted(f), slices.Min(f), slices.Max(f), slices.Contains(f, nan), slices.Index(f, 0))
	slices.Sort(f)
	fmt.Println(f[:3], f[5:], slices.IsSorted(f))
	for _, x := range []float64{nan, math.Inf(-1), -1, 0, 2, 100, math.Inf(1)} {
		i, ok := slices.BinarySearch(f, x)
		fmt.Print(i, ok, " ")
	}
	fmt.Println()
	words := strings.Fields("the quick brown fox jumps over the lazy dog")
	slices.Sort(words)
	fmt.Println(words)
	for _, w := range []string{"", "fox", "the", "zebra", "cat"} {
		i, ok := slices.BinarySearch(words, w)
		fmt.Print(i, ok, " ")
	}
	i, ok := slices.BinarySearchFunc(words, 4, func(w string, n int) int { return cmp.Compare(len(w), n) })
	fmt.Println(i, ok)
	for _, p := range [][2][]int{{nil, nil}, {nil, {}}, {{1}, {1}}, {{1}, {2}}, {{1, 2}, {1}}, {{}, {1}}, {{2}, {1, 9}}} {
		fmt.Print(slices.Equal(p[0], p[1]), slices.Compare(p[0], p[1]), slices.EqualFunc(p[0], p[1], func(a, b int) bool { return a%2 == b%2 }), slices.CompareFunc(p[0], p[1], func(a, b int) int { return b - a }), "; ")
	}
	fmt.Println()
	fmt.Println(slices.Equal([]float64{nan}, []float64{nan}), slices.Compare([]float64{nan}, []float64{nan}), slices.Compare([]float64{nan}, []float64{1}))
	fmt.Println(slices.IndexFunc(words, func(s string) bool { return len(s) > 4 }), slices.ContainsFunc(words, func(s string) bool { return s == "" }), slices.Index(words, "the"), slices.Index([]int(nil), 1))
	for _, n := range []int{5, 12, 13, 50, 51, 200} {
		var calls int
		s := make([]int, n)
		for i := range s {
			s[i] = (i * 7919) % 101
		}
		slices.SortFunc(s, func(a, b int) int { calls++; return cmp.Compare(a, b) })
		fmt.Print(calls, slices.IsSorted(s), " ")
		type item struct{ key, pos int }
		items := make([]item, n)
		for i := range items {
			items[i] = item{(i * 31) % 5, i}
		}
		calls = 0
		slices.SortFunc(items, func(a, b item) int { calls++; return cmp.Compare(a.key, b.key) })
		sum := 0
		for i, it := range items {
			sum += i * it.pos
		}
		fmt.Print(calls, " ", sum, "; ")
		slices.SortStableFunc(items, func(a, b item) int { calls++; return cmp.Compare(b.key, a.key) })
		fmt.Print(calls, " ", items[0], "; ")
	}
	fmt.Println()
	people := []struct {
		name string
		age  int
	}{{"Al", 30}, {"Bo", 25}, {"Cy", 30}, {"Di", 25}}
	slices.SortFunc(people, func(a, b struct {
		name string
		age  int
	}) int {
		return cmp.Or(cmp.Compare(a.age, b.age), -strings.Compare(a.name, b.name))
	})
	fmt.Println(people)
}

// Output:
// false NaN NaN false 5
// [NaN NaN -Inf] [-0 3 +Inf] true
// 0 true 2 true 3 true 4 true 6 false 7 false 7 true
// [brown dog fox jumps lazy over quick the the]
// 0 false 2 true 7 true 9 false 1 false 3 false
// true 0 true 0; true 0 true 0; true 0 true 0; false -1 false 1; false 1 false 1; false -1 false -1; false 1 false -1;
// false 0 -1
// 0 false 7 -1
// 7 true 4 30; 14 {4 4}; 39 true 35 403; 99 {4 4}; 41 true 35 498; 110 {4 9}; 280 true 206 31590; 470 {4 9}; 299 true 208 32675; 501 {4 29}; 1487 true 733 1982975; 986 {4 14};
// [{Di 25} {Bo 25} {Cy 30} {Al 30}]
