// Names that are not declared.

package main

func main() {
	x := y // want "undefined: y"
	_ = x
	undefinedFunc(1) // want "undefined: undefinedFunc"
	var t missing // want "undefined: missing"
	_ = t
	_ = T{}.f // want "T\{\}\.f undefined \(type T has no field or method f\)"
	_ = T{f: 1} // want "unknown field f in struct literal of type T"
	T{}.m() // want "T\{\}\.m undefined \(type T has no field or method m\)"
	goto nowhere // want "label nowhere not defined"
}

type T struct{ a int }
