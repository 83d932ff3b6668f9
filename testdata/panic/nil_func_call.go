//@ exit: 2

// Calling a nil function.

package main

func main() {
	var f func()
	f()
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_func_call.go:9 +0x
