//@ exit: 2

// A pointer as the panic value.

package main

type T struct{ n int }

func main() {
	panic(&T{1})
}

// Stderr:
// panic: (*main.T) 0x
//
// goroutine 1 [running]:
// main.main()
// 	value_pointer.go:10 +0x
