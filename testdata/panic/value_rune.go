//@ exit: 2

// A rune is printed as a number.

package main

func main() {
	panic('日')
}

// Stderr:
// panic: 26085
//
// goroutine 1 [running]:
// main.main()
// 	value_rune.go:8 +0x
