// Each clause is its own block.

package main

import "fmt"

func main() {
	for i := range 3 {
		switch i {
		case 0:
			x := "a"
			fmt.Println(x)
		case 1:
			x := 2
			x++
			fmt.Println(x)
		default:
			const x = 1.5
			fmt.Println(x)
		}
	}
}

// Output:
// a
// 3
// 1.5
