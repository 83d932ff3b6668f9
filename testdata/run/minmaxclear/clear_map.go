// clear removes everything from a map, also NaN keys.

package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[float64]int{1: 1, math.NaN(): 2, math.NaN(): 3}
	delete(m, math.NaN())
	fmt.Println(len(m))
	alias := m
	clear(m)
	fmt.Println(len(m), len(alias), alias != nil)
	m[2] = 5
	fmt.Println(alias)
	var n map[string]int
	clear(n)
	fmt.Println(n == nil)
	type M map[string][]int
	k := M{"a": {1}}
	clear(k)
	fmt.Println(k)
}

// Output:
// 3
// 0 0 true
// map[2:5]
// true
// map[]
