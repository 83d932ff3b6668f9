//@ exit: 2

// A method of a nil interface.

package main

type I interface{ M() }

func main() {
	var i I
	i.M()
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_interface_call.go:11 +0x
