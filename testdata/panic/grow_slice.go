//@ exit: 2

// append that makes a slice longer than an int can say.

package main

import "math"

var many = make([]struct{}, math.MaxInt)

func main() {
	many = append(many, struct{}{})
}

// Stderr:
// panic: runtime error: growslice: len out of range
//
// goroutine 1 [running]:
// main.main()
// 	grow_slice.go:12 +0x
