//@ lang: go1.21  matrix: seeds x policies

// No goroutine: closures called after the loop all see its last value.

package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() {
			fmt.Print(i, " ") // want capture "i"
		})
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
}

// Output:
// 3 3 3
