// Constants too large or too small for each type.

package main

var a int8 = 128 // want "cannot use 128 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
var b uint8 = -1 // want "cannot use -1 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)"
var c int64 = 1 << 63 // want "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int64 value in variable declaration \(overflows\)"
var d uint = 1 << 64 // want "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as uint value in variable declaration \(overflows\)"
var e float32 = 1e39 // want "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
var f float64 = 1e309 // want "cannot use 1e309 \(untyped float constant 1e\+309\) as float64 value in variable declaration \(overflows\)"
var g byte = 'é' + 100 // want "cannot use 'é' \+ 100 \(untyped rune constant 333\) as byte value in variable declaration \(overflows\)"
var h rune = 1 << 31 // want "cannot use 1 << 31 \(untyped int constant 2147483648\) as rune value in variable declaration \(overflows\)"
var i = 1 << 63 // want "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in variable declaration \(overflows\)"
var j complex64 = 1e40 // want "cannot use 1e40 \(untyped float constant 1e\+40\) as complex64 value in variable declaration \(overflows\)"

func main() {
	_ = int8(200) // want "constant 200 overflows int8"
	_ = uint16(-5) // want "constant -5 overflows uint16"
	_ = byte(1) << 8 // want "byte\(1\) << 8 \(constant 256 of type byte\) overflows byte"
	_ = int32(1<<30) * 4 // want "int32\(1 << 30\) \* 4 \(constant 4294967296 of type int32\) overflows int32"
	_ = -uint8(1) // want "-uint8\(1\) \(constant -1 of type uint8\) overflows uint8"
	_ = ^uint8(0) + 1 // want "\^uint8\(0\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	_ = uint(0) - 1 // want "uint\(0\) - 1 \(constant -1 of type uint\) overflows uint"
	_ = float32(1e38) * 10 // want "float32\(1e38\) \* 10 \(constant 1e\+39 of type float32\) overflows float32"
}
