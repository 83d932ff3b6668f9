//@ exit: 2

// strings.Repeat with a negative count.

package main

import "strings"

func main() {
	n := -1
	println(strings.Repeat("a", n))
}

// Stderr:
// panic: strings: negative Repeat count
//
// goroutine 1 [running]:
// main.main()
// 	strings_repeat.go:11 +0x
