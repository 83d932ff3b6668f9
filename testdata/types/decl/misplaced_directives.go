// Comments to the compiler outside of the places where it takes them.

package main

import "fmt"

//go:noinline
func inlineNot() int { return 1 } //go:nosplit // want `^misplaced compiler directive`

//go:nosplit
//go:norace
func allowed() {
	//go:noinline // want `^misplaced compiler directive`
	fmt.Println(inlineNot())
}

//go:nowritebarrier // want `^//go:nowritebarrier only allowed in runtime`
func barrier() {}

//go:uintptrkeepalive // want `^//go:uintptrkeepalive is only allowed in the standard library`
func alive() {}

/*go:noinline*/
//go:generate echo
//go:unheardof
type t struct {
	//go:noinline // want `^misplaced compiler directive`
	a int
}

func main() { allowed() }

//go:noinline // want `^misplaced compiler directive`
