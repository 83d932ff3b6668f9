// The default clause runs only if no case matches, wherever it stands.

package main

import "fmt"

func f(x int) string {
	switch x {
	default:
		return "other"
	case 1:
		return "one"
	case 2:
		return "two"
	}
}

func g(x int) (s string) {
	switch {
	case x < 0:
		s = "neg"
	default:
		s = "dflt"
		fallthrough
	case x == 0:
		s += "+zero"
	}
	return
}

func main() { fmt.Println(f(1), f(2), f(3), g(-1), g(0), g(5)) }

// Output:
// one two other neg +zero dflt+zero
