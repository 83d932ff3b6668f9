//@ exit: 2

// Deferring a method of a nil interface fails at the defer statement.

package main

type closer interface{ close() }

func main() {
	defer println("runs")
	var c closer
	defer c.close()
	println("not reached")
}

// Stderr:
// runs
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_deferred_method.go:12 +0x
