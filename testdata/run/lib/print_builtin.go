// The built-in print and println write to stderr.

package main

import "fmt"

func main() {
	println("a", 1, true, -5, 'x', uint8(200))
	print("b", 2, "\n")
	println()
	println(1.5, 100.0, 1e100, float32(0.1))
	println(1+2i, "end")
	fmt.Println("stdout")
}

// Output:
// stdout

// Stderr:
// a 1 true -5 120 200
// b2
//
// 1.5 100 1e+100 0.1
// (1+2i) end
