//@ exit: 2

// The inner iterator goes on after a break out of both loops.

package main

func bad(yield func(int) bool) {
	for i := range 3 {
		yield(i)
	}
}

func good(yield func(int) bool) {
	_ = yield(1) && yield(2)
}

func main() {
outer:
	for range good {
		for range bad {
			break outer
		}
	}
}

// Stderr:
// panic: runtime error: range function continued iteration after function for loop body returned false
//
// goroutine 1 [running]:
// main.main-range1-range1(...)
// 	range_func_continues_after_outer_break.go:20 +0x
// main.bad(...)
// 	range_func_continues_after_outer_break.go:9 +0x
// main.main-range1(...)
// 	range_func_continues_after_outer_break.go:20 +0x
// main.good(...)
// 	range_func_continues_after_outer_break.go:14 +0x
// main.main()
// 	range_func_continues_after_outer_break.go:19 +0x
