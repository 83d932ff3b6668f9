// Comments to the compiler before the members of groups and before local declarations: they belong to those.

package main

import "fmt"

var (
	a = 1
	//go:noinline // want `^misplaced compiler directive`
	b = 2
)

var f = func() {
	const (
		//go:nosplit // want `^misplaced compiler directive`
		c = 1
	)
	fmt.Println(c)
}

func main() {
	//go:noinline // want `^misplaced compiler directive`
	var local = a

	f()
	fmt.Println(local, b)
}
