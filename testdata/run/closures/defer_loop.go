// Deferred closures in a loop see each iteration's variables.

package main

import "fmt"

func main() {
	for i := range 3 {
		defer func() { fmt.Print("c", i, " ") }()
		defer fmt.Print("a", i, " ")
		defer func(n int) { fmt.Print("p", n, i, " ") }(i * 10)
		i += 5
	}
	fmt.Print("body ")
}

// Output:
// body p20 7 a2 c7 p10 6 a1 c6 p0 5 a0 c5
