//@ exit: 2

// The method value of a nil interface.

package main

type I interface{ M() }

var i I

func main() {
	f := i.M
	f()
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_interface_method_value.go:12 +0x
