// Cases are evaluated top to bottom, left to right, until one matches.

package main

import "fmt"

func v(n int) int { fmt.Print("v", n, " "); return n }

func main() {
	switch v(3) {
	case v(1), v(2):
		fmt.Println("no")
	case v(4), v(3), v(5):
		fmt.Println("yes")
	case v(6):
		fmt.Println("never")
	}
	switch {
	case v(1) == 2:
	case v(2) == 2:
		fmt.Println("true case")
	}
}

// Output:
// v3 v1 v2 v4 v3 yes
// v1 v2 true case
