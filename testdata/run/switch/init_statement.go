// The init statement's variables live in all clauses; the tag is evaluated once.

package main

import "fmt"

func next() int { calls++; return calls }

var calls int

func main() {
	switch x := next(); x {
	case 1:
		x := "inner"
		fmt.Println(x)
	}
	switch y := next(); {
	case y > 1:
		fmt.Println("y", y)
	}
	switch z := next(); z {
	default:
		z *= 2
		fmt.Println("z", z)
	}
}

// Output:
// inner
// y 2
// z 6
