// No goroutine: closures called after the loop see the variable of their iteration.

package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() {
			fmt.Print(i, " ")
		})
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
}

// Output:
// 0 1 2
