// Every function that changes a slice, over nil, empty and full slices: results, what is zeroed behind them, capacities, panics.

package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

func try(name string, f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	fmt.Println(name, f())
}

func room(n int) []int {
	s := make([]int, n, 10)
	for i := range s {
		s[i] = i + 1
	}
	return s
}

func whole(s []int) any { return fmt.Sprint(s, s[:cap(s)], len(s), cap(s)) }

func main() {
	for i := range 5 {
		try("insert", func() any { return whole(slices.Insert(room(3), i, 7, 8)) })
		try("insert none", func() any { return whole(slices.Insert(room(3), i)) })
		try("full", func() any { return len(slices.Insert([]int{1, 2, 3}, i, 9)) })
		try("delete1", func() any { return whole(slices.Delete(room(3), i, 3)) })
		try("delete2", func() any { return whole(slices.Delete(room(3), 0, i)) })
		try("replace", func() any { return whole(slices.Replace(room(4), 1, i, 7, 8)) })
		try("replace none", func() any { return whole(slices.Replace(room(4), 1, i)) })
		try("grow", func() any { s := slices.Grow([]int{1, 2}, i); return fmt.Sprint(s, cap(s)) })
	}
	try("delete order", func() any { return slices.Delete(room(3), 2, 1) })
	try("insert below", func() any { return slices.Insert(room(3), -1, 1) })
	try("insert nil", func() any { return slices.Insert([]int(nil), 0, 1, 2) })
	try("insert self", func() any { s := room(4); return whole(slices.Insert(s, 1, s[1:3]...)) })
	try("insert tail", func() any { s := room(4); return whole(slices.Insert(s, 1, s[2:]...)) })
	try("replace self", func() any { s := room(5); return whole(slices.Replace(s, 1, 2, s[2:5]...)) })
	try("replace back", func() any { s := room(5); return whole(slices.Replace(s, 2, 3, s[0:3]...)) })
	try("grow below", func() any { return slices.Grow([]int{}, -1) })
	try("grow nil", func() any { return slices.Grow([]int(nil), 0) == nil })
	even := func(n int) bool { return n%2 == 0 }
	try("deletefunc", func() any { return whole(slices.DeleteFunc(room(6), even)) })
	try("deletefunc none", func() any { return whole(slices.DeleteFunc(room(1), even)) })
	try("deletefunc nil", func() any { return slices.DeleteFunc([]int(nil), even) == nil })
	dup := func() []int { return append(make([]int, 0, 10), 1, 1, 2, 3, 3, 3, 1) }
	try("compact", func() any { return whole(slices.Compact(dup())) })
	try("compactfunc", func() any { return whole(slices.CompactFunc(dup(), func(a, b int) bool { return a/2 == b/2 })) })
	try("compact nil", func() any { return slices.Compact([]int(nil)) == nil })
	try("clip", func() any { s := slices.Clip(room(3)); return fmt.Sprint(s, cap(s), slices.Clip([]int(nil)) == nil) })
	try("clone", func() any {
		s := room(3)
		c := slices.Clone(s)
		c[0] = 100
		return fmt.Sprint(s, c, slices.Clone([]int(nil)) == nil, slices.Clone([]int{}) == nil, cap(slices.Clone(s[:0])))
	})
	try("concat", func() any {
		c := slices.Concat([]int{1}, nil, []int{2, 3}, []int{})
		return fmt.Sprint(c, cap(c), slices.Concat[[]int]() == nil, slices.Concat([]int{}) == nil)
	})
	for _, n := range []int{0, 1, 3, -1, 1 << 62} {
		try("repeat", func() any { return slices.Repeat([]int{1, 2, 3}, n) })
	}
	try("repeat empty", func() any { return slices.Repeat([]int{}, 1<<40) })
	try("repeat nil", func() any { return slices.Repeat([]int(nil), 2) == nil })
	for n := range 4 {
		s := room(n)
		slices.Reverse(s)
		fmt.Print(s, " ")
	}
	fmt.Println()
	for _, n := range []int{1, 2, 3, 5, 9, 0, -1} {
		try("chunk", func() any {
			var out []string
			for c := range slices.Chunk(room(5), n) {
				out = append(out, fmt.Sprint(c, cap(c)))
			}
			return strings.Join(out, ";")
		})
	}
	try("min nil", func() any { return slices.Min([]int{}) })
	try("max nil", func() any { return slices.Max([]int(nil)) })
	try("minfunc nil", func() any { return slices.MinFunc([]int{}, cmp.Compare[int]) })
	try("maxfunc nil", func() any { return slices.MaxFunc([]int{}, cmp.Compare[int]) })
	type kv struct {
		k string
		v int
	}
	pairs := []kv{{"b", 1}, {"a", 2}, {"b", 3}, {"a", 4}}
	byKey := func(a, b kv) int { return strings.Compare(a.k, b.k) }
	fmt.Println(slices.MinFunc(pairs, byKey), slices.MaxFunc(pairs, byKey))
	slices.SortStableFunc(pairs, byKey)
	fmt.Println(pairs, slices.IsSortedFunc(pairs, byKey))
	type names []string
	ns := names{"x", "y"}
	fmt.Printf("%T %T %T %T\n", slices.Clone(ns), slices.Insert(ns, 1, "z"), slices.Grow(ns, 3), slices.Concat(ns, ns))
}

// Output:
// insert [7 8 1 2 3] [7 8 1 2 3 0 0 0 0 0] 5 10
// insert none [1 2 3] [1 2 3 0 0 0 0 0 0 0] 3 10
// full 4
// delete1 [] [0 0 0 0 0 0 0 0 0 0] 0 10
// delete2 [1 2 3] [1 2 3 0 0 0 0 0 0 0] 3 10
// replace panic: runtime error: slice bounds out of range [1:0]
// replace none panic: runtime error: slice bounds out of range [1:0]
// grow [1 2] 2
// insert [1 7 8 2 3] [1 7 8 2 3 0 0 0 0 0] 5 10
// insert none [1 2 3] [1 2 3 0 0 0 0 0 0 0] 3 10
// full 4
// delete1 [1] [1 0 0 0 0 0 0 0 0 0] 1 10
// delete2 [2 3] [2 3 0 0 0 0 0 0 0 0] 2 10
// replace [1 7 8 2 3 4] [1 7 8 2 3 4 0 0 0 0] 6 10
// replace none [1 2 3 4] [1 2 3 4 0 0 0 0 0 0] 4 10
// grow [1 2] 4
// insert [1 2 7 8 3] [1 2 7 8 3 0 0 0 0 0] 5 10
// insert none [1 2 3] [1 2 3 0 0 0 0 0 0 0] 3 10
// full 4
// delete1 [1 2] [1 2 0 0 0 0 0 0 0 0] 2 10
// delete2 [3] [3 0 0 0 0 0 0 0 0 0] 1 10
// replace [1 7 8 3 4] [1 7 8 3 4 0 0 0 0 0] 5 10
// replace none [1 3 4] [1 3 4 0 0 0 0 0 0 0] 3 10
// grow [1 2] 4
// insert [1 2 3 7 8] [1 2 3 7 8 0 0 0 0 0] 5 10
// insert none [1 2 3] [1 2 3 0 0 0 0 0 0 0] 3 10
// full 4
// delete1 [1 2 3] [1 2 3 0 0 0 0 0 0 0] 3 10
// delete2 [] [0 0 0 0 0 0 0 0 0 0] 0 10
// replace [1 7 8 4] [1 7 8 4 0 0 0 0 0 0] 4 10
// replace none [1 4] [1 4 0 0 0 0 0 0 0 0] 2 10
// grow [1 2] 6
// insert panic: runtime error: slice bounds out of range [4:3]
// insert none panic: runtime error: slice bounds out of range [4:3]
// full panic: runtime error: slice bounds out of range [4:3]
// delete1 panic: runtime error: slice bounds out of range [4:3:]
// delete2 panic: runtime error: slice bounds out of range [:4:3]
// replace [1 7 8] [1 7 8 0 0 0 0 0 0 0] 3 10
// replace none [1] [1 0 0 0 0 0 0 0 0 0] 1 10
// grow [1 2] 6
// delete order panic: runtime error: slice bounds out of range [2:1:]
// insert below panic: runtime error: slice bounds out of range [-1:]
// insert nil [1 2]
// insert self [1 2 3 2 3 4] [1 2 3 2 3 4 0 0 0 0] 6 10
// insert tail [1 3 4 2 3 4] [1 3 4 2 3 4 0 0 0 0] 6 10
// replace self [1 3 4 5 3 4 5] [1 3 4 5 3 4 5 0 0 0] 7 10
// replace back [1 2 1 2 3 4 5] [1 2 1 2 3 4 5 0 0 0] 7 10
// grow below panic: cannot be negative
// grow nil true
// deletefunc [1 3 5] [1 3 5 0 0 0 0 0 0 0] 3 10
// deletefunc none [1] [1 0 0 0 0 0 0 0 0 0] 1 10
// deletefunc nil true
// compact [1 2 3 1] [1 2 3 1 0 0 0 0 0 0] 4 10
// compactfunc [1 2 1] [1 2 1 0 0 0 0 0 0 0] 3 10
// compact nil true
// clip [1 2 3] 3 true
// clone [1 2 3] [100 2 3] true false 0
// concat [1 2 3] 3 true true
// repeat []
// repeat [1 2 3]
// repeat [1 2 3 1 2 3 1 2 3]
// repeat panic: cannot be negative
// repeat panic: the result of (len(x) * count) overflows
// repeat empty []
// repeat nil false
// [] [1] [2 1] [3 2 1]
// chunk [1] 1;[2] 1;[3] 1;[4] 1;[5] 1
// chunk [1 2] 2;[3 4] 2;[5] 1
// chunk [1 2 3] 3;[4 5] 2
// chunk [1 2 3 4 5] 5
// chunk [1 2 3 4 5] 5
// chunk panic: cannot be less than 1
// chunk panic: cannot be less than 1
// min nil panic: slices.Min: empty list
// max nil panic: slices.Max: empty list
// minfunc nil panic: slices.MinFunc: empty list
// maxfunc nil panic: slices.MaxFunc: empty list
// {a 2} {b 1}
// [{a 2} {a 4} {b 1} {b 3}] true
// main.names main.names main.names main.names
