//@ exit: 2

// A panic in a function literal inside a generic function.

package main

func each[T any](xs []T, f func(T)) {
	for _, x := range xs {
		f(x)
	}
}

func main() {
	each([]int{3, 0}, func(n int) {
		println(6 / n)
	})
}

// Stderr:
// 2
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	generic_closure.go:15 +0x
// main.each[...](...)
// 	generic_closure.go:9 +0x
// main.main()
// 	generic_closure.go:14 +0x
