//@ exit: 2

// Floats print in their shortest form.

package main

func main() {
	defer func() {
		panic(1e100)
	}()
	panic(1.5)
}

// Stderr:
// panic: 1.5
// 	panic: 1e+100
//
// goroutine 1 [running]:
// main.main.func1()
// 	value_float.go:9 +0x
// main.main()
// 	value_float.go:11 +0x
