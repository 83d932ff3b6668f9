//@ exit: 2

// An array as the panic value.

package main

func main() {
	panic([2]bool{true})
}

// Stderr:
// panic: ([2]bool) 0x
//
// goroutine 1 [running]:
// main.main()
// 	value_array.go:8 +0x
