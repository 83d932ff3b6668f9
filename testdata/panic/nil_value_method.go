//@ exit: 2

// A value method called through an interface that holds a nil pointer.

package main

type T struct{ n int }

func (t T) M() {}

type I interface{ M() }

var t *T

var i I = t

func main() {
	i.M()
}

// Stderr:
// panic: value method main.T.M called using nil *T pointer
//
// goroutine 1 [running]:
// main.main()
// 	nil_value_method.go:18 +0x
