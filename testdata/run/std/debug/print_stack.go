// A program that prints its stack to standard error and goes on.

package main

import (
	"fmt"
	"runtime/debug"
)

type depth struct{}

func (d *depth) down(n int) {
	if n == 0 {
		debug.PrintStack()
		return
	}
	d.down(n - 1)
}

func main() {
	var d depth
	d.down(1)
	done := make(chan bool)
	go func() {
		defer close(done)
		func() { debug.PrintStack() }()
	}()
	<-done
	fmt.Println("goes on")
}

// Output:
// goes on

// Stderr:
// goroutine 1 [running]:
// main.(*depth).down(...)
// 	print_stack.go:14 +0x
// main.(*depth).down(...)
// 	print_stack.go:17 +0x
// main.main()
// 	print_stack.go:22 +0x
// goroutine 2 [running]:
// main.main.func1.1()
// 	print_stack.go:26 +0x
// main.main.func1()
// 	print_stack.go:26 +0x
// created by main.main in goroutine 1
// 	print_stack.go:24 +0x
