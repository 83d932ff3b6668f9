//@ exit: 2

// A slice shorter than the array behind the pointer.

package main

func main() {
	s := make([]byte, 2, 8)
	p := (*[4]byte)(s)
	println(p)
}

// Stderr:
// panic: runtime error: cannot convert slice with length 2 to array or pointer to array with length 4
//
// goroutine 1 [running]:
// main.main()
// 	convert_array_pointer.go:9 +0x
