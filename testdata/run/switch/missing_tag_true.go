// No tag means true; cases can be any boolean, also named.

package main

import "fmt"

type B bool

func main() {
	var yes B = true
	switch yes {
	case 1 < 2:
		fmt.Println("named")
	}
	n := 42
	switch {
	case n%2 == 0 && n%3 == 0:
		fmt.Println("six")
		fallthrough
	case n < 0, n > 1000:
		fmt.Println("fell")
	case n == 42:
		fmt.Println("not reached")
	}
	switch false {
	case n > 1:
	case n > 100:
		fmt.Println("not over 100")
	}
}

// Output:
// named
// six
// fell
// not over 100
