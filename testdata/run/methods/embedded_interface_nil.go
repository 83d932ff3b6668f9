// Calling a method of an embedded nil interface panics; other methods work.

package main

import (
	"fmt"
	"runtime"
)

type I interface {
	A() string
	B() string
}
type part struct{ I }

func (part) A() string { return "A" }

func main() {
	var i I = part{}
	fmt.Println(i.A())
	defer func() {
		e := recover()
		_, ok := e.(runtime.Error)
		fmt.Println(e, ok)
	}()
	fmt.Println(i.B())
}

// Output:
// A
// runtime error: invalid memory address or nil pointer dereference true
