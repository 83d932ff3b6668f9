// Declaring a name twice in a scope.

package main

import "fmt" // want "\"fmt\" imported and not used"

var x int
var x string // want "x redeclared in this block"

func f() {}
func f() {} // want "f redeclared in this block"

type fmt int // want "fmt already declared through import of package fmt \(\"fmt\"\)"

func g(a int, a string) {} // want "a redeclared in this block"

func h(a int) (a int) { return } // want "a redeclared in this block" "result parameter a not in scope at return"

func main() {
	y := 1
	var y int // want "y redeclared in this block"
	a, b := 1, 2
	a, b := 3, 4 // want "no new variables on left side of :="
	_, _, _ = y, a, b
	const c = 1
	type c int // want "c redeclared in this block"
}

func main() {} // want "main redeclared in this block"

func init() {}
func init() {}
