// Syntax errors in type parameter lists.

package main

func f[](x int) {} // want "syntax error: empty type parameter list"

type A[] struct{}

func main() {}
