//@ exit: 2

// A strings.Builder copied after use.

package main

import "strings"

func main() {
	var a strings.Builder
	a.WriteString("x")
	b := a
	b.WriteString("y")
}

// Stderr:
// panic: strings: illegal use of non-zero Builder copied by value
//
// goroutine 1 [running]:
// main.main()
// 	builder_copied.go:13 +0x
