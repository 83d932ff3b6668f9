// Elements that are equal come out in the order that Go gives them.
package main

import (
	"fmt"
	"sort"
)

var seed uint32 = 7

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

type kv struct{ k, v int }
type byK []kv

func (b byK) Len() int           { return len(b) }
func (b byK) Less(i, j int) bool { return b[i].k < b[j].k }
func (b byK) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	for _, n := range []int{5, 30, 300} {
		d := make([]kv, n)
		for i := range d {
			d[i] = kv{rnd(n/2 + 1), i}
		}
		e, g := append([]kv(nil), d...), append([]kv(nil), d...)
		sort.Sort(byK(d))
		sort.Slice(e, func(i, j int) bool { return e[i].k > e[j].k })
		sort.SliceStable(g, func(i, j int) bool { return g[i].k < g[j].k })
		h := 0
		for i := range d {
			h = h*31 + d[i].v + 7*e[i].v + 13*g[i].v
		}
		fmt.Println(h, sort.IsSorted(byK(d)), sort.SliceIsSorted(e, func(i, j int) bool { return e[i].k > e[j].k }))
	}
	xs := []int{3, 1, 2}
	sort.Ints(xs)
	ss := []string{"b", "a", "", "ab"}
	sort.Strings(ss)
	fs := []float64{2, 1, -1}
	sort.Float64s(fs)
	sort.Sort(sort.Reverse(sort.IntSlice(xs)))
	fmt.Println(xs, ss, fs, sort.SearchInts([]int{1, 3, 5}, 3), sort.Search(10, func(i int) bool { return i*i > 30 }))

}

// Output:
// 27346200 true true
// -8292367621193654789 true true
// 7391073619025065830 true true
// [3 2 1] [ a ab b] [-1 1 2] 1 6
