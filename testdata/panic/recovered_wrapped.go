//@ exit: 2

// Recovered and panicked again with a value around the first.

package main

import "fmt"

func main() {
	defer func() {
		panic(fmt.Sprint("wrapped ", recover()))
	}()
	panic("cause")
}

// Stderr:
// panic: cause [recovered]
// 	panic: wrapped cause
//
// goroutine 1 [running]:
// main.main.func1()
// 	recovered_wrapped.go:11 +0x
// main.main()
// 	recovered_wrapped.go:13 +0x
