//@ exit: 2

// A run-time error in a deferred function during a panic.

package main

func cleanup(s []int) {
	s[3] = 1
}

func main() {
	defer cleanup(nil)
	panic("first")
}

// Stderr:
// panic: first
// 	panic: runtime error: index out of range [3] with length 0
//
// goroutine 1 [running]:
// main.cleanup(...)
// 	nested_run_time_error.go:8 +0x
// main.main()
// 	nested_run_time_error.go:13 +0x
