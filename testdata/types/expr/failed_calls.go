// What is said of the operands of calls that fail.
package main

import "fmt"

func length[T any](xs []T) int { return len(xs) }

func first[T any](xs []T) T { return xs[0] }

func main() {
	x := 65               // want "declared and not used: x"
	fmt.Println(nil(x))   // want "cannot call nil"
	n := 1
	fmt.Println(n(missing)) // want "cannot call n"
	_ = n == 0 || length(n) // want "mismatched types untyped bool and int" "type int of n does not match"
	_ = n == 0 || first(n)  // want "type int of n does not match"
}
