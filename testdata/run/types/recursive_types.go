// Types that refer to themselves through pointers, slices, maps, functions and interfaces.

package main

import "fmt"

type node struct {
	val         int
	left, right *node
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{val: v}
	}
	if v < n.val {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *node) walk(f func(int)) {
	if n != nil {
		n.left.walk(f)
		f(n.val)
		n.right.walk(f)
	}
}

type tree []tree

func (t tree) depth() int {
	d := 0
	for _, c := range t {
		d = max(d, c.depth())
	}
	return d + 1
}

type state func(int) state

type dict map[string]dict

func main() {
	var root *node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	root.walk(func(v int) { fmt.Print(v, " ") })
	fmt.Println()
	fmt.Println(tree{{}, {{}, {{}}}}.depth())
	var even, odd state
	even = func(n int) state { fmt.Print("even ", n, "; "); return odd }
	odd = func(n int) state { fmt.Print("odd ", n, "; "); return even }
	s := even
	for i := range 4 {
		s = s(i)
	}
	fmt.Println()
	fmt.Println(dict{"a": {"b": nil}, "c": {}})
}

// Output:
// 1 2 3 5 8 9
// 4
// even 0; odd 1; even 2; odd 3;
// map[a:map[b:map[]] c:map[]]
