//@ exit: 2

// A slice as the panic value.

package main

func main() {
	panic([]string{"a", "b"})
}

// Stderr:
// panic: ([]string) 0x
//
// goroutine 1 [running]:
// main.main()
// 	value_slice.go:8 +0x
