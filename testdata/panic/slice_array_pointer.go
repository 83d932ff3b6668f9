//@ exit: 2

// Slicing an array through its pointer past its length.

package main

func cut(p *[4]int, n int) []int { return p[:n] }

func main() {
	var a [4]int
	_ = cut(&a, 2)
	_ = cut(&a, 9)
}

// Stderr:
// panic: runtime error: slice bounds out of range [:9] with length 4
//
// goroutine 1 [running]:
// main.cut(...)
// 	slice_array_pointer.go:7 +0x
// main.main()
// 	slice_array_pointer.go:12 +0x
