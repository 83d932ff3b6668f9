//@ exit: 2

// The iterator itself panics after some values.

package main

func seq(yield func(string) bool) {
	yield("a")
	panic("out of values")
}

func main() {
	for s := range seq {
		println(s)
	}
}

// Stderr:
// a
// panic: out of values
//
// goroutine 1 [running]:
// main.seq(...)
// 	range_func_iterator_panics.go:9 +0x
// main.main()
// 	range_func_iterator_panics.go:13 +0x
