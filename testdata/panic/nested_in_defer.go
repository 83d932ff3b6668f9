//@ exit: 2

// A panic in a deferred function while panicking.

package main

func main() {
	defer func() {
		panic("two")
	}()
	panic("one")
}

// Stderr:
// panic: one
// 	panic: two
//
// goroutine 1 [running]:
// main.main.func1()
// 	nested_in_defer.go:9 +0x
// main.main()
// 	nested_in_defer.go:11 +0x
