//@ exit: 2

// The recovered value is panicked again.

package main

func main() {
	defer func() {
		r := recover()
		panic(r)
	}()
	panic("one")
}

// Stderr:
// panic: one [recovered, repanicked]
//
// goroutine 1 [running]:
// main.main.func1()
// 	repanicked.go:10 +0x
// main.main()
// 	repanicked.go:12 +0x
