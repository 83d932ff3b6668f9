//@ exit: 2

// A run-time error in the body, two iterators deep.

package main

func two(yield func(int) bool) {
	_ = yield(0) && yield(1)
}

func main() {
	a := []int{1}
	for i := range two {
		for j := range two {
			a[0] += a[i+j]
		}
	}
}

// Stderr:
// panic: runtime error: index out of range [1] with length 1
//
// goroutine 1 [running]:
// main.main-range1-range1(...)
// 	range_func_index_in_body.go:15 +0x
// main.two(...)
// 	range_func_index_in_body.go:8 +0x
// main.main-range1(...)
// 	range_func_index_in_body.go:14 +0x
// main.two(...)
// 	range_func_index_in_body.go:8 +0x
// main.main()
// 	range_func_index_in_body.go:13 +0x
