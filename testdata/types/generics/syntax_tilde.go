// A tilde outside of a constraint.

package main

func main() {
	x := ~5 // want "cannot use ~ outside of interface or type constraint \(use \^ for bitwise complement\)"
	_ = x
}
