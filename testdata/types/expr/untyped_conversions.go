// Untyped values where another kind of type is needed.

package main

type S struct{ x int }

func main() {
	var a string = 1 // want "cannot use 1 \(untyped int constant\) as string value in variable declaration"
	var b int = "a" // want "cannot use \"a\" \(untyped string constant\) as int value in variable declaration"
	var c bool = 0 // want "cannot use 0 \(untyped int constant\) as bool value in variable declaration"
	var d []int = 1 // want "cannot use 1 \(untyped int constant\) as \[\]int value in variable declaration"
	var e *int = 0 // want "cannot use 0 \(untyped int constant\) as \*int value in variable declaration"
	var f S = 1 // want "cannot use 1 \(untyped int constant\) as S value in variable declaration"
	var g func() = nil
	var h map[string]int = "x" // want "cannot use \"x\" \(untyped string constant\) as map\[string\]int value in variable declaration"
	var i byte = "a" // want "cannot use \"a\" \(untyped string constant\) as byte value in variable declaration"
	var j string = 'a' // want "cannot use 'a' \(untyped rune constant 97\) as string value in variable declaration"
	var k error = "text" // want "cannot use \"text\" \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
	var l int = nil // want "cannot use nil as int value in variable declaration"
	var m S = nil // want "cannot use nil as S value in variable declaration"
	var n [2]int = nil // want "cannot use nil as \[2\]int value in variable declaration"
	var o float64 = true // want "cannot use true \(untyped bool constant\) as float64 value in variable declaration"
	_, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i, j, k, l, m, n, o
}
