//@ exit: 2

// A panic in what runtime.Goexit calls: the trace goes through it.

package main

import "runtime"

func end() {
	runtime.Goexit()
}

func main() {
	defer func() { panic("x") }()
	end()
}

// Stderr:
// panic: x
//
// goroutine 1 [running]:
// main.main.func1()
// 	trace_through_goexit.go:14 +0x
// main.end()
// 	trace_through_goexit.go:10 +0x
// main.main()
// 	trace_through_goexit.go:15 +0x
