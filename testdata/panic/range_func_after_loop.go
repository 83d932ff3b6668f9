//@ exit: 2

// The body called after the loop has ended.

package main

var saved func(int) bool

func seq(yield func(int) bool) {
	saved = yield
	yield(1)
}

func main() {
	for x := range seq {
		println(x)
	}
	saved(2)
}

// Stderr:
// 1
// panic: runtime error: range function continued iteration after whole loop exit
//
// goroutine 1 [running]:
// main.main-range1(...)
// 	range_func_after_loop.go:15 +0x
// main.main()
// 	range_func_after_loop.go:18 +0x
