// A declaration ends with its line.

package main

var x int y // want "syntax error: unexpected name y after top level declaration"

func main() {}
