// Boolean constants and constant comparisons.

package main

import "fmt"

type Flag bool

const (
	on  Flag = true
	off      = !on
	gt       = 3 > 2.5
	eq       = 'a' == 97
)

func main() {
	fmt.Printf("%T %v %T %v %v %v\n", off, off, gt, gt, eq, on && !off)
	if gt && eq || false {
		fmt.Println("yes")
	}
	var f Flag = 1 < 2
	fmt.Printf("%T\n", f)
}

// Output:
// main.Flag false bool true true true
// yes
// main.Flag
