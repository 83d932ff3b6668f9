// Empty switches, clauses without statements, nested switches.

package main

import "fmt"

func f() int { fmt.Print("f "); return 1 }

func main() {
	switch {
	}
	switch f() {
	}
	switch f(); {
	default:
	}
	switch x := f(); x {
	case 1:
	case 2:
		fmt.Println("two")
	}
	switch 1 {
	case 1:
		switch 2 {
		case 2:
			break
		}
		fmt.Println("outer goes on")
	}
}

// Output:
// f f f outer goes on
