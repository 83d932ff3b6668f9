//@ exit: 2

// A panic in a closure in a variadic call.

package main

func each(fs ...func(int)) {
	for i, f := range fs {
		f(i)
	}
}

func main() {
	each(
		func(i int) { println(i) },
		func(i int) {
			var a []int
			a[i]++
		},
	)
}

// Stderr:
// 0
// panic: runtime error: index out of range [1] with length 0
//
// goroutine 1 [running]:
// main.main.func2(...)
// 	in_variadic_closure.go:18 +0x
// main.each(...)
// 	in_variadic_closure.go:9 +0x
// main.main()
// 	in_variadic_closure.go:14 +0x
