//@ exit: 2

// A field promoted through a nil pointer.

package main

type Base struct {
	pad [3]int
	n   int
}
type Outer struct{ *Base }

func main() {
	var o Outer
	println(o.n)
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x18 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_embedded_pointer.go:15 +0x
