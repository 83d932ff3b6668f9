//@ exit: 2

// An error of another type.

package main

import "errors"

type E struct{ code int }

func (e *E) Error() string { return "E" }

func fail() error { return errors.New("plain") }

func main() {
	e := fail().(*E)
	println(e.code)
}

// Stderr:
// panic: interface conversion: error is *errors.errorString, not *main.E
//
// goroutine 1 [running]:
// main.main()
// 	assert_error_type.go:16 +0x
