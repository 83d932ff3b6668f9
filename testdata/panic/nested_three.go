//@ exit: 2

// Three panics, each in a deferred function of the one before.

package main

func main() {
	defer func() {
		panic("three")
	}()
	defer func() {
		panic("two")
	}()
	panic("one")
}

// Stderr:
// panic: one
// 	panic: two
// 	panic: three
//
// goroutine 1 [running]:
// main.main.func1()
// 	nested_three.go:9 +0x
// main.main.func2()
// 	nested_three.go:12 +0x
// main.main()
// 	nested_three.go:14 +0x
