// The per-iteration copy of a three-clause loop is made before the post statement.

package main

import "fmt"

func main() {
	var prints []func()
	for i := 0; i < 6; i += 2 {
		prints = append(prints, func() { fmt.Print(i, " ") })
		i++
		defer func() { fmt.Print("d", i, " ") }()
	}
	for _, p := range prints {
		p()
	}
	for i, p := 0, (*int)(nil); i < 3; i++ {
		if p != nil {
			fmt.Print(*p, p == &i, " ")
		}
		p = &i
	}
	fmt.Println()
}

// Output:
// 1 4 0 false 1 false
// d4 d1
