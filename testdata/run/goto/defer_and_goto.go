// Deferred calls are collected each time a jump passes them.

package main

import "fmt"

func f() {
	n := 0
top:
	defer fmt.Print("d", n, " ")
	n++
	if n < 3 {
		goto top
	}
	fmt.Print("end ")
}

func main() {
	f()
	fmt.Println()
}

// Output:
// end d2 d1 d0
