//@ exit: 2

// A panic in a method called through a method value.

package main

type T struct{ n int }

func (t *T) Div(x int) int {
	return x / t.n
}

func apply(f func(int) int) int {
	return f(1)
}

func main() {
	t := &T{}
	println(apply(t.Div))
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.(*T).Div(...)
// 	in_method_value.go:10 +0x
// main.apply(...)
// 	in_method_value.go:14 +0x
// main.main()
// 	in_method_value.go:19 +0x
