//@ exit: 2

// A String method that returns several lines, some empty.

package main

import "strings"

type Table []string

func (t Table) String() string { return strings.Join(t, "\n") }

func main() {
	panic(Table{"head", "", "\tindented", "last"})
}

// Stderr:
// panic: head
//
// 		indented
// 	last
//
// goroutine 1 [running]:
// main.main()
// 	value_multiline_stringer.go:14 +0x
