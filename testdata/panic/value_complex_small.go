//@ exit: 2

// A complex64 and a float32.

package main

func main() {
	defer func() {
		panic(float32(0.1))
	}()
	panic(complex64(1.5 - 2i))
}

// Stderr:
// panic: (1.5-2i)
// 	panic: 0.1
//
// goroutine 1 [running]:
// main.main.func1()
// 	value_complex_small.go:9 +0x
// main.main()
// 	value_complex_small.go:11 +0x
