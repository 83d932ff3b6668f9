//@ exit: 2

// A nil pointer among the arguments of a call.

package main

func add(a, b int) int { return a + b }

func main() {
	var p *int
	x := []int{1}
	println(add(x[0], *p))
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_in_arguments.go:12 +0x
