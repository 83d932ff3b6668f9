//@ exit: 2

// A type assertion to an interface with a missing method.

package main

type T struct{}

func (T) M() {}

type I interface{ M() }
type J interface {
	I
	N()
}

func main() {
	var i I = T{}
	i.(J).N()
}

// Stderr:
// panic: interface conversion: main.T is not main.J: missing method N
//
// goroutine 1 [running]:
// main.main()
// 	assert_missing_method.go:19 +0x
