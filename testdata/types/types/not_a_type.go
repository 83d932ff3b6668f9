// Names used as types that are not types, and types used as values.

package main

import "fmt"

var x int

type T struct{}

func f() {}

var a x // want "x \(package-level variable\) is not a type"
var b f // want "f \(function\) is not a type"
var c fmt // want "fmt \(package name\) is not a type"
var d fmt.Println // want "fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\) is not a type"
var e []x // want "x \(package-level variable\) is not a type"
var g map[string]f // want "f \(function\) is not a type"
var h *x // want "x \(package-level variable\) is not a type"
var i func(x) f // want "x \(package-level variable\) is not a type" "f \(function\) is not a type"
var j T = T // want "T \(type\) is not an expression"
var k = int // want "int \(type\) is not an expression"
var l = []int // want "\[\]int \(type\) is not an expression"
var m = *T // want "\*T \(type\) is not an expression"

func main() {
	T = 1 // want "T \(type\) is not an expression"
	x.y() // want "x\.y undefined \(type int has no field or method y\)"
	T() // want "missing argument in conversion to T"
	T(1) // want "cannot convert 1 \(untyped int constant\) to type T"
	int // want "int \(type\) is not an expression"
	fmt.Println(int) // want "int \(type\) is not an expression"
	fmt.Println(T) // want "T \(type\) is not an expression"
	_ = x{} // want "x \(package-level variable\) is not a type"
	_ = f{} // want "f \(function\) is not a type"
}
