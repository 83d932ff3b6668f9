// iota: skipping, expressions, several on a line, bit flags, restarting.

package main

import "fmt"

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	r = 1 << iota
	w
	x
	rwx = r | w | x
	after
)

const lone = iota

const (
	s0 = "s"
	s1
	n2 = iota
	n3
)

func main() {
	fmt.Println(KB, MB, GB, a, b, c, d, e, f, r, w, x, rwx, after, lone, s1, n2, n3)
	const (
		l0 = iota + 5
		l1
	)
	fmt.Println(l0, l1)
}

// Output:
// 1024 1048576 1073741824 0 0 1 10 3 30 1 2 4 7 7 0 s 2 3
// 5 6
