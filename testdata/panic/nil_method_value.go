//@ exit: 2

// Binding a method of a nil interface.

package main

type speaker interface{ speak() }

func main() {
	var s speaker
	f := s.speak
	f()
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_method_value.go:11 +0x
