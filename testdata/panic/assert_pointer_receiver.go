//@ exit: 2

// The value lacks a method that its pointer has.

package main

type Closer interface{ Close() }
type T struct{}

func (*T) Close() {}

func main() {
	var x any = T{}
	x.(Closer).Close()
}

// Stderr:
// panic: interface conversion: main.T is not main.Closer: missing method Close
//
// goroutine 1 [running]:
// main.main()
// 	assert_pointer_receiver.go:14 +0x
