//@ exit: 2

// A panic of a deferred function of a deferred function, which has recovered the second of three.

package main

import "fmt"

func main() {
	defer func() {
		defer func() {
			panic(fmt.Sprint("third after ", recover()))
		}()
		panic("second")
	}()
	panic("first")
}

// Stderr:
// panic: first
// 	panic: second [recovered]
// 	panic: third after second
//
// goroutine 1 [running]:
// main.main.func1.1()
// 	nested_two_defers.go:12 +0x
// main.main.func1()
// 	nested_two_defers.go:14 +0x
// main.main()
// 	nested_two_defers.go:16 +0x
