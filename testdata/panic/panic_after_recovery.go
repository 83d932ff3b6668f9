//@ exit: 2

// A deferred call panics after another one has recovered: the function is where its first panic was.

package main

func main() {
	f()
}

func f() {
	defer func() { panic("last") }()
	defer func() { recover() }()
	println("x")
	panic("first")
}

// Stderr:
// x
// panic: last
//
// goroutine 1 [running]:
// main.f.func1()
// 	panic_after_recovery.go:12 +0x
// main.f()
// 	panic_after_recovery.go:15 +0x
// main.main()
// 	panic_after_recovery.go:8 +0x
