//@ exit: 2

// Type names in the text: maps, functions, structs.

package main

func main() {
	var x any = map[string][]func(int) error{}
	_ = x.(struct {
		a int
		b chan<- bool
	})
}

// Stderr:
// panic: interface conversion: interface {} is map[string][]func(int) error, not struct { a int; b chan<- bool }
//
// goroutine 1 [running]:
// main.main()
// 	assert_composite.go:9 +0x
