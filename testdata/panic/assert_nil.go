//@ exit: 2

// A type assertion on a nil interface.

package main

func main() {
	var x any
	println(x.(int))
}

// Stderr:
// panic: interface conversion: interface {} is nil, not int
//
// goroutine 1 [running]:
// main.main()
// 	assert_nil.go:9 +0x
