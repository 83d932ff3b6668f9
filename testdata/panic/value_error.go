//@ exit: 2

// An error prints its text.

package main

import "errors"

func main() {
	panic(errors.New("bad thing"))
}

// Stderr:
// panic: bad thing
//
// goroutine 1 [running]:
// main.main()
// 	value_error.go:10 +0x
