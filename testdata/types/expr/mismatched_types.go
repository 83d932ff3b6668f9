// Operands of different types.

package main

type MyInt int

func main() {
	var i int = 1
	var f float64 = 2
	var i8 int8
	var m MyInt
	s := "s"
	_ = i + f // want "invalid operation: i \+ f \(mismatched types int and float64\)"
	_ = i + i8 // want "invalid operation: i \+ i8 \(mismatched types int and int8\)"
	_ = i == m // want "invalid operation: i == m \(mismatched types int and MyInt\)"
	_ = s + i // want "invalid operation: s \+ i \(mismatched types string and int\)"
	_ = s + 1 // want "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	_ = i + "a" // want "invalid operation: i \+ \"a\" \(mismatched types int and untyped string\)"
	_ = i && true // want "invalid operation: i && true \(mismatched types int and untyped bool\)"
	_ = i < f // want "invalid operation: i < f \(mismatched types int and float64\)"
	_ = s == nil // want "invalid operation: s == nil \(mismatched types string and untyped nil\)"
	_ = 1 + nil // want "invalid operation: 1 \+ nil \(mismatched types untyped int and untyped nil\)"
	i += f // want "invalid operation: i \+= f \(mismatched types int and float64\)"
	_ = i + 1.5 // want "1\.5 \(untyped float constant\) truncated to int"
	_ = f + 1
}
