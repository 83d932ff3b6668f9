// A nil map can be read, ranged over, deleted from, not written.

package main

import "fmt"

func main() {
	var m map[string][]int
	fmt.Println(m["x"], len(m), m == nil, m)
	delete(m, "x")
	_, ok := m["x"]
	for range m {
		fmt.Println("never")
	}
	defer func() { fmt.Println(ok, recover()) }()
	m["x"] = append(m["x"], 1)
}

// Output:
// [] 0 true map[]
// false assignment to entry in nil map
