// An arrow before the result.

package main

func f() -> int { // want "syntax error: unexpected - after top level declaration"
	return 1
}

func main() {}
