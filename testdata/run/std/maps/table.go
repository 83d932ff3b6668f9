// Every function of package maps, over nil and empty maps and keys that are no keys.

package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

func main() {
	var none map[string]int
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(maps.Equal(none, map[string]int{}), maps.Equal(m, none), maps.Equal(m, maps.Clone(m)))
	fmt.Println(maps.EqualFunc(m, map[string]float64{"a": 1, "b": 2, "c": 3}, func(a int, b float64) bool { return float64(a) == b }), maps.EqualFunc(none, m, func(int, int) bool { return true }))
	fmt.Println(maps.Clone(none) == nil, maps.Clone(map[string]int{}) == nil)
	c := maps.Clone(m)
	c["a"] = 100
	fmt.Println(m, c)
	maps.Copy(c, map[string]int{"a": -1, "z": 26})
	maps.Copy(c, none)
	fmt.Println(c)
	maps.DeleteFunc(c, func(k string, v int) bool { return v > 2 })
	maps.DeleteFunc(none, func(string, int) bool { return true })
	fmt.Println(c)
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), slices.Collect(maps.Keys(none)) == nil)
	sum, n := 0, 0
	for _, v := range maps.All(m) {
		sum += v
		n++
	}
	for range maps.All(m) {
		n++
		break
	}
	fmt.Println(sum, n)
	fmt.Println(maps.Collect(slices.All([]string{"x", "y"})), maps.Collect(maps.All(none)) == nil)
	maps.Insert(m, maps.All(map[string]int{"a": 10, "d": 4}))
	fmt.Println(m)
	nan := math.NaN()
	f := map[float64]int{nan: 1}
	g := maps.Clone(f)
	fmt.Println(len(g), maps.Equal(f, f), maps.Equal(g, f))
	maps.Copy(g, f)
	fmt.Println(len(g))
	maps.DeleteFunc(g, func(float64, int) bool { return true })
	fmt.Println(len(g))
	type set map[int]struct{}
	s := set{1: {}}
	fmt.Printf("%T %v\n", maps.Clone(s), maps.Clone(s))
	shallow := map[string][]int{"k": {1}}
	maps.Clone(shallow)["k"][0] = 2
	fmt.Println(shallow)
	func() {
		defer func() { fmt.Println(recover()) }()
		maps.Copy(none, m)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		maps.Copy(none, none)
		maps.Insert(none, maps.All(m))
	}()
}

// Output:
// true false true
// true false
// true false
// map[a:1 b:2 c:3] map[a:100 b:2 c:3]
// map[a:-1 b:2 c:3 z:26]
// map[a:-1 b:2]
// [a b c] [1 2 3] true
// 6 4
// map[0:x 1:y] false
// map[a:10 b:2 c:3 d:4]
// 1 false false
// 2
// 2
// main.set map[1:{}]
// map[k:[2]]
// assignment to entry in nil map
// assignment to entry in nil map
