//@ exit: 2

// An iterator that goes on after the loop has ended.

package main

func bad(yield func(int) bool) {
	for i := range 3 {
		yield(i)
	}
}

func main() {
	for i := range bad {
		if i == 1 {
			break
		}
	}
}

// Stderr:
// panic: runtime error: range function continued iteration after function for loop body returned false
//
// goroutine 1 [running]:
// main.main-range1(...)
// 	range_func_continues.go:14 +0x
// main.bad(...)
// 	range_func_continues.go:9 +0x
// main.main()
// 	range_func_continues.go:14 +0x
