// continue with a label runs the outer loop's post statement.

package main

import "fmt"

func main() {
	steps := 0
outer:
	for i := 0; i < 10; i, steps = i+3, steps+1 {
		for j := 0; ; j++ {
			if j > i {
				continue outer
			}
			if i == 6 {
				break
			}
		}
		fmt.Print("after", i, " ")
	}
	fmt.Println(steps)
}

// Output:
// after6 4
