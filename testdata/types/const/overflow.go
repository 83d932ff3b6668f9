// Constants that do not fit their type.

package main

var a int8 = 128 // want "cannot use 128 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
var b uint = -1 // want "cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)"
var c byte = 256 // want "cannot use 256 \(untyped int constant\) as byte value in variable declaration \(overflows\)"
var d int32 = 1 << 31 // want "cannot use 1 << 31 \(untyped int constant 2147483648\) as int32 value in variable declaration \(overflows\)"
var e = int64(1 << 63) // want "constant 9223372036854775808 overflows int64"
var f float32 = 1e39 // want "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
var g int = 1e100 // want "cannot use 1e100 \(untyped float constant 1e\+100\) as int value in variable declaration \(truncated\)"
var h rune = 0x110000
var i int = 1.5 // want "cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)"
var j uint8 = 255 + 1 // want "cannot use 255 \+ 1 \(untyped int constant 256\) as uint8 value in variable declaration \(overflows\)"
var k = uint8(255) + 1 // want "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
var l = -uint(1) // want "-uint\(1\) \(constant -1 of type uint\) overflows uint"
var m int = 1 << 64 // want "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in variable declaration \(overflows\)"
var n = 1 << 64 // want "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in variable declaration \(overflows\)"

func main() {
	x := 1 << 100 // want "cannot use 1 << 100 \(untyped int constant 1267650600228229401496703205376\) as int value in assignment \(overflows\)"
	_ = x
	var s []int
	_ = s[1<<64] // want "1 << 64 \(untyped int constant 18446744073709551616\) overflows int"
	_ = "abc"[5] // want "invalid argument: index 5 out of bounds \[0:3\]"
	_ = [3]int{}[3] // want "invalid argument: index 3 out of bounds \[0:3\]"
	_ = int8(1) << 7 // want "int8\(1\) << 7 \(constant 128 of type int8\) overflows int8"
}
