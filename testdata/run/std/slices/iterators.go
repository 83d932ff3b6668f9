// Iterators from and into slices, stopped early and used twice.

package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield((i * 7) % 10) {
				fmt.Print("stopped ")
				return
			}
		}
	}
}

func main() {
	s := []string{"a", "b", "c"}
	for i, v := range slices.All(s) {
		fmt.Print(i, v, " ")
		if i == 1 {
			break
		}
	}
	for i, v := range slices.Backward(s) {
		fmt.Print(i, v, " ")
	}
	for v := range slices.Values(s) {
		s = append(s, v+v)
		fmt.Print(v, " ")
	}
	fmt.Println(s)
	fmt.Println(slices.Collect(count(0)) == nil, slices.Collect(count(5)), slices.AppendSeq([]int{1, 2}, count(3)), slices.AppendSeq([]int(nil), count(0)) == nil)
	fmt.Println(slices.Sorted(count(10)), slices.SortedFunc(count(5), func(a, b int) int { return cmp.Compare(b, a) }), slices.SortedStableFunc(count(10), func(a, b int) int { return cmp.Compare(a%3, b%3) }))
	for v := range count(5) {
		if v == 4 {
			break
		}
	}
	fmt.Println()
	m := map[string]int{"x": 1, "y": 2, "z": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	next, stop := iter.Pull(slices.Values([]int{10, 20}))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	next2, stop2 := iter.Pull2(slices.All([]string{"p", "q"}))
	fmt.Println(next2())
	stop2()
	fmt.Println(next2())
	stop2()
	total := 0
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		total += len(c)
		if total > 3 {
			break
		}
	}
	fmt.Println(total)
	arr := []int{3, 1, 2}
	for i := range slices.All(arr) {
		arr[i] *= 10
	}
	fmt.Println(arr)
}

// Output:
// 0a 1b 2c 1b 0a a b c [a b c aa bb cc]
// true [0 7 4 1 8] [1 2 0 7 4] true
// [0 1 2 3 4 5 6 7 8 9] [8 7 4 1 0] [0 9 6 3 7 4 1 8 5 2]
// stopped
// [x y z] [1 2 3]
// 10 true
// 20 true
// 0 false
// 0 p true
// 0  false
// 4
// [30 10 20]
