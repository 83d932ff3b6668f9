// Pointers.

package main

type s struct{ a int }

func g() s { return s{} }

func f(i int, p *int, m map[int]s, a any) {
	_ = *i // want `^invalid operation: cannot indirect i \(variable of type int\)`
	_ = **p // want `^invalid operation: cannot indirect \*p \(variable of type int\)`
	_ = &1 // want `^invalid operation: cannot take address of 1 \(untyped int constant\)`
	_ = &g() // want `^invalid operation: cannot take address of g\(\) \(value of struct type s\)`
	_ = &m[1] // want `^invalid operation: cannot take address of m\[1\] \(map index expression of struct type s\)`
	_ = &"a" // want `^invalid operation: cannot take address of "a" \(untyped string constant\)`
	_ = &s{}
	_ = &g().a // want `^invalid operation: cannot take address of g\(\)\.a \(value of type int\)`
	_ = *nil // want `^invalid operation: cannot indirect nil`
	_ = *a // want `^invalid operation: cannot indirect a \(variable of interface type any\)`
	_ = &f // want `^invalid operation: cannot take address of f \(value of type func\(i int, p \*int, m map\[int\]s, a any\)\)`
	_ = &nil // want `^invalid operation: cannot take address of nil`
	_ = &len // want `^len \(built-in\) must be called`
	_ = &(i)
	_ = &i.x // want `^i\.x undefined \(type int has no field or method x\)`
	_ = *f // want `^invalid operation: cannot indirect f \(value of type func\(i int, p \*int, m map\[int\]s, a any\)\)`
	_ = *int // want `^\*int \(type\) is not an expression`
	_ = &int // want `^int \(type\) is not an expression`
	_ = &(g) // want `^invalid operation: cannot take address of g \(value of type func\(\) s\)`
}

func main() {}
