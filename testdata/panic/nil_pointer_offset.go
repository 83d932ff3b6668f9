//@ exit: 2

// A field of a nil pointer: the address is its offset.

package main

type big struct {
	pad  [100]int
	last int
}

var p *big

func main() {
	println(p.last)
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x320 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_pointer_offset.go:15 +0x
