//@ exit: 2

// The same value panicked again by two functions on the way up.

package main

func pass() {
	if e := recover(); e != nil {
		panic(e)
	}
}

func inner() {
	defer pass()
	panic("value")
}

func main() {
	defer pass()
	inner()
}

// Stderr:
// panic: value [recovered, repanicked]
//
// goroutine 1 [running]:
// main.pass()
// 	repanicked_twice.go:9 +0x
// main.pass()
// 	repanicked_twice.go:9 +0x
// main.inner()
// 	repanicked_twice.go:15 +0x
// main.main()
// 	repanicked_twice.go:20 +0x
