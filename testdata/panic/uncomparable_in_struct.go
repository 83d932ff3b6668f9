//@ exit: 2

// Comparing structs whose interfaces hold slices.

package main

type box struct {
	n int
	v any
}

func main() {
	a, b := box{1, []int{1}}, box{1, []int{1}}
	println(a == b)
}

// Stderr:
// panic: runtime error: comparing uncomparable type []int
//
// goroutine 1 [running]:
// main.main()
// 	uncomparable_in_struct.go:14 +0x
