// A deferred recover is a call by the function that defers it: it recovers in a deferred function, when that returns, and not in the
// function that panics, nor a later panic of the deferred function itself.

package main

import "fmt"

func inDeferred() {
	defer fmt.Println("inDeferred: last")
	defer func() {
		defer recover()
		fmt.Println("inDeferred: still panicking")
	}()
	panic("a")
}

func inPanicking() (value any) {
	defer func() { value = recover() }()
	defer recover()
	panic("b")
}

func afterSecond() {
	defer func() {
		defer func() { fmt.Println("afterSecond:", recover()) }()
		defer recover()
		panic("second")
	}()
	panic("first")
}

func beforeSecond() {
	defer func() {
		defer recover()
		defer func() { fmt.Println("beforeSecond:", recover()) }()
		panic("second")
	}()
	panic("first")
}

func twice() {
	defer func() { fmt.Println("twice:", recover()) }()
	defer func() {
		for range 2 {
			defer recover()
		}
	}()
	panic("d")
}

type guard struct{}

func (guard) done() { defer recover() }

func inMethod() {
	defer guard{}.done()
	panic("e")
}

func nested() {
	defer func() { fmt.Println("nested:", recover()) }()
	defer func() {
		func() { defer recover() }()
	}()
	panic("f")
}

func quiet() {
	defer recover()
	func() { defer recover() }()
	fmt.Println("quiet")
}

func main() {
	inDeferred()
	fmt.Println("inPanicking:", inPanicking())
	beforeSecond()
	twice()
	inMethod()
	nested()
	quiet()
	defer func() { fmt.Println("main:", recover()) }()
	afterSecond()
}

// Output:
// inDeferred: still panicking
// inDeferred: last
// inPanicking: b
// beforeSecond: second
// twice: <nil>
// nested: f
// quiet
// afterSecond: second
// main: first
