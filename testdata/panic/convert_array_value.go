//@ exit: 2

// A slice that is too short for the array.

package main

func main() {
	s := []int{1, 2, 3}
	a := [4]int(s[:2])
	println(a[0])
}

// Stderr:
// panic: runtime error: cannot convert slice with length 2 to array or pointer to array with length 4
//
// goroutine 1 [running]:
// main.main()
// 	convert_array_value.go:9 +0x
