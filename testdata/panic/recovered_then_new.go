//@ exit: 2

// A recovered panic and a new one in the same deferred function.

package main

func main() {
	defer func() {
		recover()
		panic("two")
	}()
	panic("one")
}

// Stderr:
// panic: one [recovered]
// 	panic: two
//
// goroutine 1 [running]:
// main.main.func1()
// 	recovered_then_new.go:10 +0x
// main.main()
// 	recovered_then_new.go:12 +0x
