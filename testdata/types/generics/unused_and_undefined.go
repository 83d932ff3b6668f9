// Unused variables, imports and undefined names in generic code.

package main

import "fmt" // want "\"fmt\" imported and not used"

func f[T any](x T) {
	var y T // want "declared and not used: y"
	z := any(x) // want "declared and not used: z"
	undefined1(x) // want "undefined: undefined1"
	_ = undefined2[T]{} // want "undefined: undefined2"
	var w undefined3[int] // want "declared and not used: w" "undefined: undefined3"
}

func g[T Undefined](x T) {} // want "undefined: Undefined"

func h[T any]() {
	return T // want "T \(type\) is not an expression"
	T() // want "missing argument in conversion to T"
	_ = T // want "T \(type\) is not an expression"
	T = 1 // want "T \(type\) is not an expression"
}

func main() { f[undefined4](1) } // want "undefined: undefined4"
