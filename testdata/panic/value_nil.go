//@ exit: 2

// panic(nil) becomes an error of the run time.

package main

func main() {
	panic(nil)
}

// Stderr:
// panic: runtime error: panic called with nil argument
//
// goroutine 1 [running]:
// main.main()
// 	value_nil.go:8 +0x
