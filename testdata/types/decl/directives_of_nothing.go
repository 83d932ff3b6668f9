// Comments to the compiler that belong to nothing are told; those of declarations are then not looked at.

package main

import "fmt"

//go:noinline // want `^misplaced compiler directive`
var (
	a = 1
	//go:noinline
	b = 2
)

func main() {
	//go:nosplit // want `^misplaced compiler directive`
	const (
		//go:nosplit
		c = 1
	)
	//go:norace // want `^misplaced compiler directive`
	fmt.Println(c)
	/* before */ //go:norace // want `^misplaced compiler directive`
	fmt.Println(a, b)
	//go:embed words.txt // want `^misplaced go:embed directive`
	fmt.Println()
}
