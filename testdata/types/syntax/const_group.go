// A constant group without parentheses closed.

package main

const (
	a = 1
	b = 2

func main() {} // want "syntax error: unexpected keyword func, expected name"
