// Package variables that point at each other.

package main

import "fmt"

type node struct {
	name string
	next *node
}

var a = &node{"a", b}
var b = &node{"b", &c}
var c = node{"c", nil}
var list = []*node{a, b, &c}
var total = len(list) + len(a.next.next.name)

func init() { c.next = a }

func main() {
	n := a
	for range 4 {
		fmt.Print(n.name, " ")
		n = n.next
	}
	fmt.Println(total, list[2] == &c)
}

// Output:
// a b c a 4 true
