//@ exit: 2

// recover in a function that a deferred function calls does not recover.

package main

func try() { println(recover() == nil) }

func main() {
	defer func() { try() }()
	panic("kept")
}

// Stderr:
// true
// panic: kept
//
// goroutine 1 [running]:
// main.main()
// 	recovered_in_nested_call.go:11 +0x
