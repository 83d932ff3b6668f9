// Comments to the compiler before declarations that they say nothing about.

package main



//go:noinline // want `^misplaced compiler directive`
var x = 1

//go:nosplit // want `^misplaced compiler directive`
type t int

//go:norace // want `^misplaced compiler directive`
const c = 1

//go:build linux // want `^misplaced compiler directive`
func built() {}

//go:noescape
func escapes() {} // want `^can only use //go:noescape with external func implementations`


func main() {}
