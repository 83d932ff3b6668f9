//@ exit: 2

// Integers print in decimal, whatever their type.

package main

func main() {
	defer func() {
		defer func() {
			panic(uint8(200))
		}()
		panic('x')
	}()
	panic(-42)
}

// Stderr:
// panic: -42
// 	panic: 120
// 	panic: 200
//
// goroutine 1 [running]:
// main.main.func1.1()
// 	value_int.go:10 +0x
// main.main.func1()
// 	value_int.go:12 +0x
// main.main()
// 	value_int.go:14 +0x
