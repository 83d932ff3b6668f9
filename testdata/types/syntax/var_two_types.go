// Two variables of different types in one declaration.

package main

var i int, j string // want "syntax error: unexpected comma after top level declaration"

func main() {}
