//@ exit: 2

// Ranging with values over a nil pointer to an array.

package main

func main() {
	var p *[2]int
	for i := range p {
		println(i)
	}
	for _, v := range p {
		println(v)
	}
}

// Stderr:
// 0
// 1
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_range_pointer.go:12 +0x
