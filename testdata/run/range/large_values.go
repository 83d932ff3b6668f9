// The value variable is a copy of the element.

package main

import "fmt"

type big struct {
	id   int
	data [4]int
}

func main() {
	s := []big{{id: 1}, {id: 2}}
	for _, b := range s {
		b.id *= 10
		b.data[0] = b.id
	}
	fmt.Println(s)
	for i := range s {
		b := &s[i]
		b.data[3] = b.id
	}
	for _, p := range []*big{&s[0]} {
		p.id = 7
	}
	fmt.Println(s)
	m := map[string]big{"x": {id: 5}}
	for k, v := range m {
		v.id++
		m[k] = v
	}
	fmt.Println(m)
}

// Output:
// [{1 [0 0 0 0]} {2 [0 0 0 0]}]
// [{7 [0 0 0 1]} {2 [0 0 0 2]}]
// map[x:{6 [0 0 0 0]}]
