//@ exit: 2

// A sequence that panics under iter.Pull.

package main

import "iter"

func seq(yield func(int) bool) {
	yield(1)
	panic("in sequence")
}

func main() {
	next, stop := iter.Pull(seq)
	defer stop()
	next()
	next()
}

// Stderr:
// panic: in sequence
//
// goroutine 1 [running]:
// main.main()
// 	in_pulled_sequence.go:18 +0x
