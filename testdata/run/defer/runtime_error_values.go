// Run-time panics carry values of type runtime.Error.

package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		e := recover()
		_, isErr := e.(error)
		_, isRt := e.(runtime.Error)
		fmt.Println(name, e, isErr, isRt)
	}()
	f()
}

func main() {
	var p *struct{ x [4]int }
	var m map[int]int
	var a []int
	var i any = "s"
	zero := 0
	try("nil", func() { p.x[1] = 1 })
	try("map", func() { m[1] = 1 })
	try("index", func() { a[zero]++ })
	try("assert", func() { _ = i.(int) })
	try("divide", func() { fmt.Println(1 / zero) })
	try("custom", func() { panic(errors.New("mine")) })
	try("string", func() { panic("text") })
	try("nilpanic", func() { panic(nil) })
	try("close", func() { close((chan int)(nil)) })
	try("slice", func() { a = a[1:zero] })
	try("array", func() { _ = [2]int(a) })
	try("make", func() { a = make([]int, zero-1) })
}

// Output:
// nil runtime error: invalid memory address or nil pointer dereference true true
// map assignment to entry in nil map true true
// index runtime error: index out of range [0] with length 0 true true
// assert interface conversion: interface {} is string, not int true true
// divide runtime error: integer divide by zero true true
// custom mine true false
// string text false false
// nilpanic runtime error: panic called with nil argument true true
// close close of nil channel true true
// slice runtime error: slice bounds out of range [1:0] true true
// array runtime error: cannot convert slice with length 0 to array or pointer to array with length 2 true true
// make runtime error: makeslice: len out of range true true
