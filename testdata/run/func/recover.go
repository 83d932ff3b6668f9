// recover stops a panic in a deferred function called directly; results can still be set.

package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		switch v := r.(type) {
		case runtime.Error:
			fmt.Printf("%s: runtime error: %v\n", name, v)
		case error:
			fmt.Printf("%s: error: %v\n", name, v)
		default:
			fmt.Printf("%s: %v (%T)\n", name, v, v)
		}
	}()
	f()
}

func helper() any { return recover() }

func safeDiv(a, b int) (q int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.New(fmt.Sprintf("recovered: %v", r))
		}
	}()
	return a / b, nil
}

func main() {
	try("none", func() {})
	try("string", func() { panic("s") })
	try("error", func() { panic(errors.New("e")) })
	try("nil", func() { panic(nil) })
	try("value", func() { panic(struct{ X int }{3}) })
	fmt.Println(safeDiv(7, 2))
	fmt.Println(safeDiv(7, 0))
	try("nested", func() {
		defer func() {
			fmt.Println("inner sees", recover())
			panic("second")
		}()
		panic("first")
	})
	try("not direct", func() {
		defer func() {
			func() { fmt.Println("too deep:", recover()) }()
		}()
		panic("p")
	})
	try("helper", func() {
		defer helper()
		panic("gone")
	})
	fmt.Println(recover())
	func() {
		defer fmt.Println("runs although panicking")
		defer func() { recover() }()
		panic("x")
	}()
}

// Output:
// none: <nil> (<nil>)
// string: s (string)
// error: error: e
// nil: runtime error: runtime error: panic called with nil argument
// value: {3} (struct { X int })
// 3 <nil>
// 0 recovered: runtime error: integer divide by zero
// inner sees first
// nested: second (string)
// too deep: <nil>
// not direct: p (string)
// helper: <nil> (<nil>)
// <nil>
// runs although panicking
