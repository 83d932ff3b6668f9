//@ exit: 2

// A type assertion to another type.

package main

func main() {
	var x any = "s"
	println(x.(int))
}

// Stderr:
// panic: interface conversion: interface {} is string, not int
//
// goroutine 1 [running]:
// main.main()
// 	assert_other_type.go:9 +0x
