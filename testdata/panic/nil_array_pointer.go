//@ exit: 2

// An element through a nil pointer to an array; its length is known all the same.

package main

func main() {
	var p *[4]int32
	println(len(p))
	println(p[2])
}

// Stderr:
// 4
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x8 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_array_pointer.go:10 +0x
