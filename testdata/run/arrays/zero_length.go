// Arrays without elements and elements without size.

package main

import "fmt"

func main() {
	var z [0]int
	var e [5]struct{}
	fmt.Println(len(z), len(e), z == [0]int{}, e == [5]struct{}{}, z[:], len(z[:0]))
	n := 0
	for range e {
		n++
	}
	m := map[[0]string]int{{}: 1}
	m[[0]string{}]++
	s := make([]struct{}, 3)
	s = append(s, struct{}{})
	fmt.Println(n, m, s, len(s))
}

// Output:
// 0 5 true true [] 0
// 5 map[[]:2] [{} {} {} {}] 4
