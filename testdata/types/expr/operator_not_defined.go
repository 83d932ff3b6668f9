// The type that lacks an operator.

package main

type B bool

func main() {
	var a B
	_ = a < a // want `^invalid operation: a < a \(operator < not defined on B\)`
	var t bool
	_ = t < t // want `^invalid operation: t < t \(operator < not defined on bool\)`
}
