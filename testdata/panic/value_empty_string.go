//@ exit: 2

// An empty string.

package main

func main() {
	panic("")
}

// Stderr:
// panic:
//
// goroutine 1 [running]:
// main.main()
// 	value_empty_string.go:8 +0x
