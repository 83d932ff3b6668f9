//@ exit: 2

// A type assertion on a nil value of a named interface type.

package main

type T struct{}

func (T) M() {}

type I interface{ M() }

func main() {
	var i I
	i.(T).M()
}

// Stderr:
// panic: interface conversion: main.I is nil, not main.T
//
// goroutine 1 [running]:
// main.main()
// 	assert_named_nil.go:15 +0x
