// A parameter list without a closing parenthesis.

package main

func f(a int { // want "syntax error: unexpected \{ in parameter list; possibly missing comma or \)"
} // want "syntax error: unexpected \} after top level declaration"

func main() {}
