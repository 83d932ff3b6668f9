//@ exit: 2

// A nil pointer in a chain of fields.

package main

type node struct {
	val  int
	next *node
}

func main() {
	n := &node{1, &node{2, nil}}
	println(n.next.val)
	println(n.next.next.val)
}

// Stderr:
// 2
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_chain.go:15 +0x
