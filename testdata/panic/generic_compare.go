//@ exit: 2

// An interface as comparable: the values cannot be compared.

package main

func same[T comparable](a, b T) bool {
	return a == b
}

func main() {
	same[any]([]int{}, []int{})
}

// Stderr:
// panic: runtime error: comparing uncomparable type []int
//
// goroutine 1 [running]:
// main.same[...](...)
// 	generic_compare.go:8 +0x
// main.main()
// 	generic_compare.go:12 +0x
