//@ exit: 2

// A panic during initialization.

package main

func init() {
	panic("in init")
}

func main() {}

// Stderr:
// panic: in init
//
// goroutine 1 [running]:
// main.init.0()
// 	in_init.go:8 +0x
