//@ exit: 2

// A nil error asserted to a concrete type.

package main

type E struct{ code int }

func (e *E) Error() string { return "E" }

func ok() error { return nil }

func main() {
	println(ok().(*E).code)
}

// Stderr:
// panic: interface conversion: error is nil, not *main.E
//
// goroutine 1 [running]:
// main.main()
// 	assert_nil_error.go:14 +0x
