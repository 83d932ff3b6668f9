//@ exit: 2

// A run-time error in a generic function.

package main

func at[T any](xs []T, i int) T {
	return xs[i]
}

func main() {
	println(at([]string{"a"}, 0))
	println(at([]int{1, 2}, 2))
}

// Stderr:
// a
// panic: runtime error: index out of range [2] with length 2
//
// goroutine 1 [running]:
// main.at[...](...)
// 	generic_function.go:8 +0x
// main.main()
// 	generic_function.go:13 +0x
