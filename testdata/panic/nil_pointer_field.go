//@ exit: 2

// A field of a nil pointer; the address is the field's offset.

package main

type T struct {
	a, b int
}

var p *T

func main() {
	println(p.b)
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x8 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_pointer_field.go:14 +0x
