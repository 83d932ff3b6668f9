// An iterator with state goes on where it stopped; a pure one starts again.

package main

import (
	"fmt"
	"strings"
)

func main() {
	n := 0
	counter := func(yield func(int) bool) {
		for {
			n++
			if !yield(n) {
				return
			}
		}
	}
	for x := range counter {
		if x == 3 {
			break
		}
	}
	for x := range counter {
		fmt.Print(x, " ")
		if x > 5 {
			break
		}
	}
	words := strings.FieldsSeq(" a b  c ")
	for range 2 {
		for w := range words {
			fmt.Print(w, " ")
			break
		}
	}
	fmt.Println()
}

// Output:
// 4 5 6 a a
