//@ exit: 2

// Range over a nil function.

package main

func main() {
	var seq func(func(int) bool)
	for x := range seq {
		println(x)
	}
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	range_func_nil.go:9 +0x
