// Maps: zero values for absent keys, comma ok, delete, len, nil maps, reference semantics.

package main

import "fmt"

type point struct{ x, y int }

func main() {
	m := map[string]int{"a": 1, "b": 2}
	m["c"]++
	m["a"] += 10
	v, ok := m["zz"]
	fmt.Println(m, len(m), v, ok)
	delete(m, "b")
	delete(m, "nothing")
	_, ok = m["b"]
	fmt.Println(m, ok)
	n := m
	n["d"] = 4
	fmt.Println(len(m))
	var z map[string]int
	fmt.Println(z == nil, z["x"], len(z), z)
	delete(z, "x")
	for range z {
		fmt.Println("never")
	}
	p := map[point]string{{1, 2}: "a", {0, 0}: "o"}
	fmt.Println(p[point{1, 2}], p)
	s := map[string][]int{}
	s["x"] = append(s["x"], 1, 2)
	fmt.Println(s)
	q := map[string]*point{"p": {3, 4}}
	q["p"].x = 30
	fmt.Println(*q["p"])
	clear(m)
	fmt.Println(m, len(n))
}

// Output:
// map[a:11 b:2 c:1] 3 0 false
// map[a:11 c:1] false
// 3
// true 0 0 map[]
// a map[{0 0}:o {1 2}:a]
// map[x:[1 2]]
// {30 4}
// map[] 0
