//@ exit: 2

// Booleans and complex numbers.

package main

func main() {
	defer func() {
		panic(complex(1, 2))
	}()
	panic(true)
}

// Stderr:
// panic: true
// 	panic: (1+2i)
//
// goroutine 1 [running]:
// main.main.func1()
// 	value_bool_complex.go:9 +0x
// main.main()
// 	value_bool_complex.go:11 +0x
