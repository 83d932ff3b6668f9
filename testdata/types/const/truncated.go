// Constants that lose their fraction or imaginary part.

package main

var a int = 1.5 // want "cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)"
var b uint = 2.0
var c int = 1 + 2i // want "cannot use 1 \+ 2i \(untyped complex constant \(1 \+ 2i\)\) as int value in variable declaration \(truncated\)"
var d float64 = 3i // want "cannot use 3i \(untyped complex constant \(0 \+ 3i\)\) as float64 value in variable declaration \(overflows\)"
var e rune = 'a' + 0.5 // want "cannot use 'a' \+ 0\.5 \(untyped float constant 97\.5\) as rune value in variable declaration \(truncated\)"

func main() {
	_ = int(2.7) // want "cannot convert 2\.7 \(untyped float constant\) to type int"
	_ = [2.5]int{} // want "array length 2\.5 \(untyped float constant\) must be integer"
	_ = []int{1.5: 1} // want "1\.5 \(untyped float constant\) truncated to int"
	var s []int
	_ = s[0.5] // want "0\.5 \(untyped float constant\) truncated to int"
	_ = 5 % 2.0 // want "invalid operation: operator % not defined on 5 \(untyped float constant\)"
	_ = 5.5 % 2 // want "invalid operation: operator % not defined on 5\.5 \(untyped float constant\)"
	_ = 1 << 1.5 // want "1\.5 \(untyped float constant\) truncated to uint"
	_ = "abc"[1.2] // want "1\.2 \(untyped float constant\) truncated to int"
	_, _, _, _, _ = a, b, c, d, e
}
