//@ exit: 2

// A Stringer prints its String text.

package main

type S int

func (s S) String() string { return "S text" }

func main() {
	panic(S(3))
}

// Stderr:
// panic: S text
//
// goroutine 1 [running]:
// main.main()
// 	value_stringer.go:12 +0x
