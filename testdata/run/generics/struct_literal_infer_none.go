// Composite literals of instances: keyed, elided and nested.

package main

import "fmt"

type KV[K comparable, V any] struct {
	K K
	V V
}

type Table[V any] []KV[string, V]

func main() {
	t := Table[int]{{"a", 1}, {K: "b"}, {V: 3}}
	fmt.Println(t, len(t))
	m := map[KV[int, bool]]*KV[string, string]{{1, true}: {"x", "y"}}
	fmt.Println(*m[KV[int, bool]{1, true}])
	arr := [...]KV[rune, []int]{{'a', []int{1}}, 2: {'c', nil}}
	fmt.Println(arr, len(arr))
	p := &KV[string, any]{"n", nil}
	p.V = p.K
	fmt.Println(*p)
}

// Output:
// [{a 1} {b 0} { 3}] 3
// {x y}
// [{97 [1]} {0 []} {99 []}] 3
// {n n}
