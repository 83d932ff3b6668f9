//@ exit: 2

// A field far behind a nil pointer.

package main

type huge struct {
	pad  [1 << 20]byte
	last int
}

var p *huge

func main() {
	println(p.last)
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_pointer_far_field.go:15 +0x
