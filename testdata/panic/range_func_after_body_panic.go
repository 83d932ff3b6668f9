//@ exit: 2

// An iterator that recovers from the body's panic and calls the body again.

package main

func seq(yield func(int) bool) {
	defer func() {
		recover()
		yield(2)
	}()
	yield(1)
}

func main() {
	for x := range seq {
		if x == 1 {
			panic("in body")
		}
	}
}

// Stderr:
// panic: in body [recovered]
// 	panic: runtime error: range function continued iteration after loop body panic
//
// goroutine 1 [running]:
// main.main-range1(...)
// 	range_func_after_body_panic.go:16 +0x
// main.seq.func1()
// 	range_func_after_body_panic.go:10 +0x
// main.main-range1(...)
// 	range_func_after_body_panic.go:18 +0x
// main.seq(...)
// 	range_func_after_body_panic.go:12 +0x
// main.main()
// 	range_func_after_body_panic.go:16 +0x
