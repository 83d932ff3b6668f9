//@ exit: 2

// An iterator that goes on after the body has returned from the function.

package main

func seq(yield func(int) bool) {
	yield(1)
	yield(2)
}

func first() int {
	for x := range seq {
		return x
	}
	return 0
}

func main() {
	println(first())
}

// Stderr:
// panic: runtime error: range function continued iteration after function for loop body returned false
//
// goroutine 1 [running]:
// main.first-range1(...)
// 	range_func_continues_after_return.go:13 +0x
// main.seq(...)
// 	range_func_continues_after_return.go:9 +0x
// main.first()
// 	range_func_continues_after_return.go:13 +0x
// main.main()
// 	range_func_continues_after_return.go:20 +0x
