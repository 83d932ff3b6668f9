//@ exit: 2

// A value of a generic type as the panic value.

package main

import "fmt"

type Fail[T any] struct{ v T }

func (f Fail[T]) Error() string { return fmt.Sprintf("fail %T %v", f.v, f.v) }

func main() {
	panic(Fail[string]{"x"})
}

// Stderr:
// panic: fail string x
//
// goroutine 1 [running]:
// main.main()
// 	generic_value.go:14 +0x
