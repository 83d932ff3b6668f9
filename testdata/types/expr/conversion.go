// Conversions that do not exist.

package main

type T struct{ a int }
type U struct{ b int }

func main() {
	s := "s"
	i := 1
	_ = int(s) // want "cannot convert s \(variable of type string\) to type int"
	_ = string(1.5) // want "cannot convert 1\.5 \(untyped float constant\) to type string"
	_ = []int(s) // want "cannot convert s \(variable of type string\) to type \[\]int"
	_ = T(U{}) // want "cannot convert U\{\} \(value of struct type U\) to type T"
	_ = *int(&i) // want "cannot convert &i \(value of type \*int\) to type int"
	_ = (*string)(&i) // want "cannot convert &i \(value of type \*int\) to type \*string"
	_ = bool(i) // want "cannot convert i \(variable of type int\) to type bool"
	_ = int(true) // want "cannot convert true \(untyped bool constant\) to type int"
	_ = float64("1.5") // want "cannot convert \"1\.5\" \(untyped string constant\) to type float64"
	_ = T(1) // want "cannot convert 1 \(untyped int constant\) to type T"
	_ = []byte(i) // want "cannot convert i \(variable of type int\) to type \[\]byte"
	_ = int("a") // want "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = int8(300) // want "constant 300 overflows int8"
	_ = uint(-1) // want "constant -1 overflows uint"
	_ = int(1.5) // want "cannot convert 1\.5 \(untyped float constant\) to type int"
	_ = int(1, 2) // want "too many arguments in conversion to int"
	_ = int() // want "missing argument in conversion to int"
	_ = chan int(nil)
	_ = [2]int([]int{1})
	_ = func() i // want "func\(\) i \(type\) is not an expression" "i \(local variable\) is not a type"
}
