//@ exit: 2

// A write through a nil pointer in the middle of a chain of selectors.

package main

type node struct {
	next *node
	val  [3]int
}

func main() {
	n := &node{next: &node{}}
	n.next.val[1] = 5
	n.next.next.val[1] = 6
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x10 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_in_chain_write.go:15 +0x
