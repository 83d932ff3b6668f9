//@ exit: 2

// A context without parent.

package main

import "context"

func main() {
	context.WithCancel(nil)
}

// Stderr:
// panic: cannot create context from nil parent
//
// goroutine 1 [running]:
// main.main()
// 	context_nil_parent.go:10 +0x
