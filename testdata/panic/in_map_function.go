//@ exit: 2

// A panic in a function called by strings.Map.

package main

import "strings"

func main() {
	println(strings.Map(func(r rune) rune {
		if r == 'x' {
			panic("found x")
		}
		return r
	}, "abxc"))
}

// Stderr:
// panic: found x
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	in_map_function.go:12 +0x
// main.main()
// 	in_map_function.go:10 +0x
