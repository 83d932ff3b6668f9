//@ exit: 2

// A named float and a named boolean.

package main

type F float64
type B bool

func main() {
	defer func() {
		panic(B(false))
	}()
	panic(F(2.5))
}

// Stderr:
// panic: main.F(2.5)
// 	panic: main.B(false)
//
// goroutine 1 [running]:
// main.main.func1()
// 	value_named_float.go:12 +0x
// main.main()
// 	value_named_float.go:14 +0x
