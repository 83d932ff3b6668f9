//@ exit: 2

// An own error type, with a String method that does not count.

package main

import "fmt"

type E struct{ code int }

func (e E) Error() string  { return fmt.Sprintf("E<%d>", e.code) }
func (e E) String() string { return "not this" }

func main() {
	panic(E{4})
}

// Stderr:
// panic: E<4>
//
// goroutine 1 [running]:
// main.main()
// 	value_own_error.go:15 +0x
