// Deferred calls run last in, first out; their arguments are evaluated at the defer statement.

package main

import "fmt"

func f() {
	x := 1
	defer fmt.Println("first deferred", x)
	x++
	defer fmt.Println("second deferred", x)
	x++
	defer func() { fmt.Println("closure", x) }()
	x++
	fmt.Println("body", x)
}

func main() {
	f()
	fmt.Println("after f")
}

// Output:
// body 4
// closure 4
// second deferred 2
// first deferred 1
// after f
