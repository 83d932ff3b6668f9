// Several map reads and writes in one statement.

package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	x, ok := m["a"]
	y, z := m["b"], m["none"]
	fmt.Println(x, ok, y, z)
	m["c"], m["a"] = len(m), m["c"]+1
	fmt.Println(m)
	k := "a"
	k, m[k] = "b", 77
	fmt.Println(k, m)
}

// Output:
// map[a:2 b:1]
// 2 true 1 0
// map[a:1 b:1 c:2]
// b map[a:77 b:1 c:2]
