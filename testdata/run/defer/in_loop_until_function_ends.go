// Deferred calls wait for the function's end, not the block's.

package main

import "fmt"

func f(n int) {
	for i := range n {
		if i%2 == 1 {
			defer fmt.Print("d", i, " ")
		}
		{
			defer fmt.Print("b", i, " ")
		}
	}
	fmt.Print("end ")
}

func main() {
	f(4)
	fmt.Println()
}

// Output:
// end b3 d3 b2 b1 d1 b0
