//@ exit: 2

// panic with a string prints it as it is.

package main

import "fmt"

func main() {
	fmt.Println("before")
	panic("boom")
}

// Output:
// before

// Stderr:
// panic: boom
//
// goroutine 1 [running]:
// main.main()
// 	value_string.go:11 +0x
