// Operations on a value whose type is a map of some kind.

package main

import "fmt"

func invert[M ~map[K]V, K, V comparable](m M) map[V]K {
	r := make(map[V]K, len(m))
	for k, v := range m {
		r[v] = k
	}
	return r
}

func bump[M ~map[string]int](m M, keys ...string) M {
	if m == nil {
		m = make(M)
	}
	for _, k := range keys {
		m[k]++
	}
	delete(m, "gone")
	return m
}

type Count map[string]int

func main() {
	fmt.Println(invert(map[string]int{"a": 1, "b": 2}))
	c := bump(Count(nil), "x", "y", "x", "gone")
	fmt.Printf("%T %v\n", c, c)
	clear(c)
	fmt.Println(len(c))
}

// Output:
// map[1:a 2:b]
// main.Count map[x:2 y:1]
// 0
