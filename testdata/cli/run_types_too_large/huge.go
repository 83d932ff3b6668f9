// Types whose variables fit into no memory: a literal's index decides how long it is.
package main

import "fmt"

type pair struct {
	rows [1 << 32]byte
	n    int
}

var table [1 << 33]int16

func main() {
	for i := range []int{1 << 61: 5} {
		fmt.Println(i)
	}
	s := []int32{1 << 30: 7}
	p := &[1 << 34]bool{}
	fmt.Println(len(s), len(p), new(pair).n, len(table))

	// A pointer to such a type is none.
	var q *[1 << 40]int
	fmt.Println(q == nil, len(q))
}
