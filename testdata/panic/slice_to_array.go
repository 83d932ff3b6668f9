//@ exit: 2

// A slice that is too short for an array.

package main

func main() {
	s := make([]int, 3)
	a := [4]int(s)
	println(a[0])
}

// Stderr:
// panic: runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
//
// goroutine 1 [running]:
// main.main()
// 	slice_to_array.go:9 +0x
