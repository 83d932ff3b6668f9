package main

import (
	"fmt"
	"runtime"
)

// Branches of && and || and cases of switches that are not taken leave nothing in the slots of their temporaries.

type node struct {
	name string
	next *node
}

func (n *node) tail() *node {
	if n.next == nil {
		return n
	}
	return n.next.tail()
}

func (n *node) named() fmt.Stringer { return n }

func (n *node) String() string { return n.name }

// numbers fills slots with what is no address.
func numbers(n int) int {
	a, b, c, d, e := n+8, n+12, n+4, n+16, n+24
	f, g, h, i, j := a+b, b+c, c+d, d+e, e+a
	return a ^ b ^ c ^ d ^ e ^ f ^ g ^ h ^ i ^ j
}

func collect(s string) string {
	runtime.GC()
	return s + "!"
}

func conditions(n *node, yes bool) string {
	k := numbers(1)
	{
		a, b, c, d := k+8, k+12, k+16, k+20
		k += a + b + c + d
	}
	if yes || n.tail().named().String() != "" {
		return collect(n.name)
	}
	no := !yes && n.tail().tail().named().String() == n.named().String()
	return collect(fmt.Sprint(no))
}

func cases(n *node, s string) string {
	for i := range 3 {
		a, b, c, d := i+8, i+12, i+16, i+20
		numbers(a + b + c + d)
	}
	switch s {
	case "a", n.tail().named().String(), n.next.tail().name:
		return collect(s)
	default:
		return collect("none")
	}
}

func main() {
	n := &node{"x", &node{"y", nil}}
	for range 4 {
		fmt.Println(conditions(n, true), conditions(n, false), cases(n, "a"), cases(n, "y"), cases(n, "b"))
	}
}

// Output:
// x! x! a! y! none!
// x! x! a! y! none!
// x! x! a! y! none!
// x! x! a! y! none!
