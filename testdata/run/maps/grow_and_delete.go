// Many keys: growing, deleting half, sums.

package main

import (
	"fmt"
	"strings"
)

func main() {
	m := map[int]int{}
	for i := range 2000 {
		m[i*7919%2003] = i
	}
	for i := range 2003 {
		if i%2 == 0 {
			delete(m, i)
		}
	}
	sum, n := 0, 0
	for k, v := range m {
		sum += k ^ v
		n++
	}
	fmt.Println(len(m), n, sum)
	w := map[string]int{}
	for i := range 500 {
		w[strings.Repeat("x", i%100)]++
	}
	fmt.Println(len(w), w["xxx"])
}

// Output:
// 999 999 1025202
// 100 5
