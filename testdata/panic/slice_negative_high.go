//@ exit: 2

// A negative upper bound.

package main

func main() {
	s := []string{"a"}
	i := -len(s)
	s = s[:i]
}

// Stderr:
// panic: runtime error: slice bounds out of range [:-1]
//
// goroutine 1 [running]:
// main.main()
// 	slice_negative_high.go:10 +0x
