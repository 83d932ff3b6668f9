//@ exit: 2

// Run-time errors that have one value each count as the same panic again; the signal line stays until no panic is left.

package main

func main() {
	defer func() {
		recover()
		defer func() {
			recover()
			panic("last")
		}()
		var p *int
		*p = 1
	}()
	var p *int
	*p = 2
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference [recovered, repanicked]
// 	panic: last
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main.func1.1()
// 	nil_again_while_recovered.go:12 +0x
// panic(...)
// 	runtime/panic.go:1 +0x
// main.main.func1()
// 	nil_again_while_recovered.go:15 +0x
// panic(...)
// 	runtime/panic.go:1 +0x
// main.main()
// 	nil_again_while_recovered.go:18 +0x
