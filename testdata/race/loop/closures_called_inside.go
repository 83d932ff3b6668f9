//@ matrix: seeds x lang

// A closure that is only called in its own iteration captures nothing that changes.

package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		show := func() { fmt.Print(i, " ") }
		show()
		defer func(n int) { fmt.Print("deferred ", n, " ") }(i)
	}
	fmt.Println()
}

// Output:
// 0 1 2
// deferred 2 deferred 1 deferred 0
