// Reading, writing, deleting, the comma ok form, missing keys.

package main

import "fmt"

func main() {
	m := map[string]int{"a": 1}
	m["b"] = 2
	v, ok := m["c"]
	w, ok2 := m["a"]
	fmt.Println(m, len(m), v, ok, w, ok2)
	delete(m, "a")
	delete(m, "zzz")
	m["b"]++
	m["new"] += 5
	m["s"] |= 6
	_, ok = m["a"]
	fmt.Println(m, ok)
	var has bool
	_, has = m["new"]
	n := m
	n["shared"] = 1
	fmt.Println(has, len(m), m["shared"])
}

// Output:
// map[a:1 b:2] 2 0 false 1 true
// map[b:3 new:5 s:6] false
// true 4 1
