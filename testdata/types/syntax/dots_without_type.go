// Dots where the type behind them is missing.

package main

func f() (...) { panic(0) } // want `^syntax error: \.\.\. is missing type`

func g(a ..., b int) {} // want `^syntax error: \.\.\. is missing type`

func main() {}
