// Iterators with no, one and two values.

package main

import "fmt"

func zero(yield func() bool) {
	for i := 0; i < 3 && yield(); i++ {
	}
}

func one(yield func(string) bool) { _ = yield("a") && yield("b") }

func two(yield func(int, string) bool) { _ = yield(1, "x") && yield(2, "y") }

func main() {
	n := 0
	for range zero {
		n++
	}
	for s := range one {
		fmt.Print(s, " ")
	}
	for i, s := range two {
		fmt.Print(i, s, " ")
	}
	for i := range two {
		fmt.Print(i, " ")
	}
	for range two {
		n++
	}
	for _, s := range two {
		fmt.Print(s, " ")
	}
	fmt.Println(n)
}

// Output:
// a b 1x 2y 1 2 x y 5
