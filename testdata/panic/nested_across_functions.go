//@ exit: 2

// Each function on the way up panics again in a deferred function.

package main

func inner() {
	defer func() {
		panic("inner deferred")
	}()
	panic("inner")
}

func outer() {
	defer func() {
		panic("outer deferred")
	}()
	inner()
}

func main() {
	outer()
}

// Stderr:
// panic: inner
// 	panic: inner deferred
// 	panic: outer deferred
//
// goroutine 1 [running]:
// main.outer.func1()
// 	nested_across_functions.go:16 +0x
// main.inner.func1()
// 	nested_across_functions.go:9 +0x
// main.inner()
// 	nested_across_functions.go:11 +0x
// main.outer()
// 	nested_across_functions.go:18 +0x
// main.main()
// 	nested_across_functions.go:22 +0x
