//@ exit: 2

// An assertion to an instance of a generic type.

package main

type Box[T any] struct{ v T }

func main() {
	var x any = Box[int]{1}
	println(x.(Box[string]).v)
}

// Stderr:
// panic: interface conversion: interface {} is main.Box[int], not main.Box[string]
//
// goroutine 1 [running]:
// main.main()
// 	generic_assert.go:11 +0x
