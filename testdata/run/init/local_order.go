// Variables inside a function are initialized as they come; the scope starts after the spec.

package main

import "fmt"

var x = "package"

func main() {
	fmt.Print(x, " ")
	var x = x + "/local"
	fmt.Print(x, " ")
	if x := len(x); x > 3 {
		x := x * 2
		fmt.Print(x, " ")
	}
	var a, b = 1, x
	var (
		c = a + 1
		d = c + 1
	)
	fmt.Println(b, c, d)
}

// Output:
// package package/local 26 package/local 2 3
