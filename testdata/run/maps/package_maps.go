// The package maps.

package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	m := map[string]int{"a": 1, "b": 2}
	c := maps.Clone(m)
	c["c"] = 3
	fmt.Println(maps.Equal(m, c), len(m), slices.Sorted(maps.Values(c)))
	maps.Copy(m, map[string]int{"b": 20, "z": 26})
	maps.DeleteFunc(c, func(k string, v int) bool { return v%2 == 1 })
	fmt.Println(m, c, maps.Collect(slices.All([]string{"x", "y"})))
	maps.Insert(c, maps.All(m))
	fmt.Println(c, maps.EqualFunc(m, m, func(a, b int) bool { return a == b }))
	keys := slices.Collect(maps.Keys(m))
	slices.Sort(keys)
	fmt.Println(keys, maps.Clone(map[int]int(nil)) == nil)
}

// Output:
// false 2 [1 2 3]
// map[a:1 b:20 z:26] map[b:2] map[0:x 1:y]
// map[a:1 b:20 z:26] true
// [a b z] true
