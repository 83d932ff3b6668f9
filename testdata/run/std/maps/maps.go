// Package maps.

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

type ages map[string]int

func main() {
	m := ages{"ann": 3, "bob": 5, "cy": 8}
	c := maps.Clone(m)
	c["dee"] = 13
	fmt.Println(m, c, maps.Equal(m, c), maps.Clone(ages(nil)) == nil)
	maps.DeleteFunc(c, func(k string, v int) bool { return v > 4 })
	fmt.Println(c)
	maps.Copy(c, map[string]int{"zoe": 1})
	maps.Insert(c, maps.All(map[string]int{"yan": 2}))
	fmt.Println(c, slices.Sorted(maps.Keys(c)), slices.Sorted(maps.Values(c)))
	fmt.Println(maps.Collect(slices.All([]string{"x", "y"})))
	fmt.Println(maps.EqualFunc(m, map[string]string{"ann": "iii", "bob": "iiiii", "cy": "iiiiiiii"},
		func(a int, b string) bool { return strings.Count(b, "i") == a }))
}

// Output:
// map[ann:3 bob:5 cy:8] map[ann:3 bob:5 cy:8 dee:13] false true
// map[ann:3]
// map[ann:3 yan:2 zoe:1] [ann yan zoe] [1 2 3]
// map[0:x 1:y]
// true
