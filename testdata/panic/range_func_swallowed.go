//@ exit: 2

// An iterator that recovers from the body's panic and ends as if nothing had happened.

package main

func seq(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
}

func main() {
	for range seq {
		panic("in body")
	}
}

// Stderr:
// panic: runtime error: range function recovered a loop body panic and did not resume panicking
//
// goroutine 1 [running]:
// main.main()
// 	range_func_swallowed.go:15 +0x
