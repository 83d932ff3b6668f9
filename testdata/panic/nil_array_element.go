//@ exit: 2

// An element of an array behind a nil pointer.

package main

var p *[10]int
var i = 3

func main() {
	p[i]++
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_array_element.go:11 +0x
