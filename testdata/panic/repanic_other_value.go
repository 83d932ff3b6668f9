//@ exit: 2

// A recovered panic whose value is wrapped for the next one.

package main

import "fmt"

func main() {
	defer func() {
		panic(fmt.Errorf("main: %v", recover()))
	}()
	panic(fmt.Sprint("inner ", 1))
}

// Stderr:
// panic: inner 1 [recovered]
// 	panic: main: inner 1
//
// goroutine 1 [running]:
// main.main.func1()
// 	repanic_other_value.go:11 +0x
// main.main()
// 	repanic_other_value.go:13 +0x
