// Cases that are not constant may match more than once; the first wins.

package main

import "fmt"

func main() {
	a, b := 2, 2
	switch 2 {
	case a:
		fmt.Println("a")
	case b:
		fmt.Println("b")
	}
	x := 5
	switch x {
	case func() int { x = 7; return 6 }():
		fmt.Println("six")
	case x:
		fmt.Println("x")
	case 5:
		fmt.Println("still 5")
	}
}

// Output:
// a
// still 5
