//@ exit: 2

// A panic in the body of a range over a function.

package main

func seq(yield func(int) bool) {
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func main() {
	for i := range seq {
		if i == 1 {
			panic("in body")
		}
	}
}

// Stderr:
// panic: in body
//
// goroutine 1 [running]:
// main.main-range1(...)
// 	in_range_func.go:18 +0x
// main.seq(...)
// 	in_range_func.go:9 +0x
// main.main()
// 	in_range_func.go:16 +0x
