//@ exit: 2

// A panic in the place of a nil dereference that was recovered still shows the signal.

package main

func main() {
	defer func() {
		recover()
		panic("other")
	}()
	var p *struct{ a, b int }
	p.b = 2
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference [recovered]
// 	panic: other
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x8 pc=0x]
//
// goroutine 1 [running]:
// main.main.func1()
// 	signal_after_other_panic.go:10 +0x
// panic(...)
// 	runtime/panic.go:1 +0x
// main.main()
// 	signal_after_other_panic.go:13 +0x
