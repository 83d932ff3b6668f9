//@ exit: 2

// Error values in nested panics.

package main

import "fmt"

type E int

func (e E) Error() string { return fmt.Sprintf("error %d", int(e)) }

func main() {
	defer func() {
		panic(fmt.Errorf("wrap: %w", E(2)))
	}()
	defer func() {
		panic(E(1))
	}()
	panic(0.5)
}

// Stderr:
// panic: 0.5
// 	panic: error 1
// 	panic: wrap: error 2
//
// goroutine 1 [running]:
// main.main.func1()
// 	nested_errors.go:15 +0x
// main.main.func2()
// 	nested_errors.go:18 +0x
// main.main()
// 	nested_errors.go:20 +0x
