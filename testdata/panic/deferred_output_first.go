//@ exit: 2

// Deferred functions run, and print, before the panic is reported.

package main

import "fmt"

func main() {
	defer println("deferred one")
	defer fmt.Println("deferred two")
	defer func() {
		println("recovered nothing")
	}()
	panic("last")
}

// Output:
// deferred two

// Stderr:
// recovered nothing
// deferred one
// panic: last
//
// goroutine 1 [running]:
// main.main()
// 	deferred_output_first.go:15 +0x
