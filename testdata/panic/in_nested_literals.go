//@ exit: 2

// Names of function literals inside function literals and methods.

package main

type T struct{}

func (T) run(f func()) {
	func() {
		defer func() {}()
		f()
	}()
}

func main() {
	T{}.run(func() {
		func() {
			defer func() {}()
			panic("deep")
		}()
	})
}

// Stderr:
// panic: deep
//
// goroutine 1 [running]:
// main.main.func1.1()
// 	in_nested_literals.go:20 +0x
// main.main.func1()
// 	in_nested_literals.go:21 +0x
// main.T.run.func1()
// 	in_nested_literals.go:12 +0x
// main.T.run(...)
// 	in_nested_literals.go:13 +0x
// main.main()
// 	in_nested_literals.go:17 +0x
