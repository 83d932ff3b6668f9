//@ exit: 2

// Writing through a nil pointer, in a method.

package main

type T struct{ n int }

func (t *T) set(n int) {
	t.n = n
}

func main() {
	var t *T
	t.set(1)
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.(*T).set(...)
// 	nil_pointer_write.go:10 +0x
// main.main()
// 	nil_pointer_write.go:15 +0x
