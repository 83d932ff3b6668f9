// A switch with a default in which everything returns is a terminating statement.

package main

import "fmt"

func sign(x int) int {
	switch {
	case x < 0:
		return -1
	case x > 0:
		for {
			return 1
		}
	default:
		panic("zero")
	}
}

func grade(n int) string {
	switch n / 10 {
	case 10, 9:
		return "A"
	case 8:
		fallthrough
	case 7:
		return "B"
	default:
		goto bad
	}
bad:
	return "F"
}

func main() {
	fmt.Println(sign(-4), sign(9), grade(95), grade(100), grade(81), grade(3))
	defer func() { fmt.Println(recover()) }()
	sign(0)
}

// Output:
// -1 1 A A B F
// zero
