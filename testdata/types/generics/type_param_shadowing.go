// Type parameters hide other names, and are hidden.

package main

type T struct{ x int }

func a[T any](t T) int { return t.x } // want "t\.x undefined \(type T has no field or method x\)"

func b[int any](x int) int { return 1 } // want "cannot use 1 \(untyped int constant\) as int /\* with int declared at .*type_param_shadowing\.go:9:8 \*/ value in return statement"

func c[string any]() string { return "a" } // want "cannot use \"a\" \(untyped string constant\) as string /\* with string declared at .*type_param_shadowing\.go:11:8 \*/ value in return statement"

func d[T any](x T) {
	type T int // want "T redeclared in this block"
	var y T = x
	_ = y
}

func e[any comparable](x any) { _ = x == nil } // want "invalid operation: x == nil \(mismatched types any /\* with any declared at .*type_param_shadowing\.go:19:8 \*/ and untyped nil\)"

func main() {}
