// An element read from a map is a copy; structs have to be written back.

package main

import "fmt"

type T struct{ n int }

func (t T) Inc() T { t.n++; return t }

func main() {
	m := map[string]T{"a": {1}}
	t := m["a"]
	t.n = 50
	fmt.Println(m, t)
	m["a"] = m["a"].Inc().Inc()
	m["b"] = m["missing"].Inc()
	fmt.Println(m)
	a := map[string][3]int{"k": {1, 2, 3}}
	s := a["k"]
	s[0] = 9
	fmt.Println(a, s)
}

// Output:
// map[a:{1}] {50}
// map[a:{3} b:{1}]
// map[k:[1 2 3]] [9 2 3]
