// Types where values are needed, and values where types are.

package main

type T struct{}

var v = 1

func f() {}

func main() {
	x := T // want "T \(type\) is not an expression"
	_ = int // want "int \(type\) is not an expression"
	_ = T + 1 // want "T \(type\) is not an expression"
	var a v // want "v \(package-level variable\) is not a type"
	var b f // want "f \(function\) is not a type"
	var c main.T // want "main\.T is not a type"
	_ = []v{} // want "v \(package-level variable\) is not a type"
	_ = map[string]f{} // want "f \(function\) is not a type"
	_ = v{} // want "v \(package-level variable\) is not a type"
	_ = f{} // want "f \(function\) is not a type"
	T = 1 // want "T \(type\) is not an expression"
	_ = T.x // want "T\.x undefined \(type T has no field or method x\)"
	_ = len(int) // want "int \(type\) is not an expression"
	return T // want "T \(type\) is not an expression"
	if T { // want "T \(type\) is not an expression"
	}
	_ = []int // want "\[\]int \(type\) is not an expression"
	_, _, _, _ = x, a, b, c
}
