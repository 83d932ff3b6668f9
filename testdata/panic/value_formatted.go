//@ exit: 2

// A text made by Sprintf, with runes and quotes.

package main

import "fmt"

func check(n int) {
	if n > 2 {
		panic(fmt.Sprintf("n = %d, %q é", n, "x"))
	}
	check(n + 1)
}

func main() {
	check(0)
}

// Stderr:
// panic: n = 3, "x" é
//
// goroutine 1 [running]:
// main.check(...)
// 	value_formatted.go:11 +0x
// main.check(...)
// 	value_formatted.go:13 +0x
// main.check(...)
// 	value_formatted.go:13 +0x
// main.check(...)
// 	value_formatted.go:13 +0x
// main.main()
// 	value_formatted.go:17 +0x
