// A recursive iterator over a tree, left early.

package main

import (
	"fmt"
	"strings"
)

type node struct {
	l, r *node
	v    int
}

func (n *node) walk(yield func(int, int) bool, depth int) bool {
	if n == nil {
		return true
	}
	return n.l.walk(yield, depth+1) && yield(depth, n.v) && n.r.walk(yield, depth+1)
}

func (n *node) All(yield func(int, int) bool) { n.walk(yield, 0) }

func main() {
	t := &node{&node{nil, &node{v: 3}, 2}, &node{v: 9}, 5}
	for d, v := range t.All {
		fmt.Print(strings.Repeat("-", d), v, " ")
	}
	for _, v := range t.All {
		if v > 2 {
			fmt.Println(v)
			return
		}
	}
}

// Output:
// -2 --3 5 -9 3
