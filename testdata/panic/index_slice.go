//@ exit: 2

// Index out of range of a slice, in a called function.

package main

func get(s []int, i int) int {
	return s[i]
}

func main() {
	println(get([]int{1, 2, 3}, 5))
}

// Stderr:
// panic: runtime error: index out of range [5] with length 3
//
// goroutine 1 [running]:
// main.get(...)
// 	index_slice.go:8 +0x
// main.main()
// 	index_slice.go:12 +0x
