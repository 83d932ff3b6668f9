// Labeled break and continue over nested range loops of different kinds.

package main

import "fmt"

func main() {
rows:
	for i, row := range [][]string{{"a", "stop", "b"}, {"c"}, {"quit", "d"}} {
		for j, c := range row {
			for range 2 {
				switch c {
				case "stop":
					continue rows
				case "quit":
					break rows
				}
			}
			fmt.Print(i, j, c, " ")
		}
		fmt.Print("| ")
	}
	fmt.Println()
}

// Output:
// 0 0a 1 0c |
