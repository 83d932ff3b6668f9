//@ exit: 2

// A function as the panic value.

package main

func f(int) string { return "" }

func main() {
	panic(f)
}

// Stderr:
// panic: (func(int) string) 0x
//
// goroutine 1 [running]:
// main.main()
// 	value_func.go:10 +0x
