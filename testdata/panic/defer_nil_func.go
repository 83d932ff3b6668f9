//@ exit: 2

// A nil function that is deferred panics when it would run.

package main

func main() {
	var f func()
	defer f()
	println("body")
}

// Stderr:
// body
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	defer_nil_func.go:11 +0x
