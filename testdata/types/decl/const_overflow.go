// Const overflow.

package main

const (
	a int8   = 128 // want `^cannot use 128 \(untyped int constant\) as int8 value in constant declaration \(overflows\)`
	b uint   = -1 // want `^cannot use -1 \(untyped int constant\) as uint value in constant declaration \(overflows\)`
	c byte   = 256 // want `^cannot use 256 \(untyped int constant\) as byte value in constant declaration \(overflows\)`
	d int    = 1.5 // want `^cannot use 1\.5 \(untyped float constant\) as int value in constant declaration \(truncated\)`
	e int    = 1e100 // want `^cannot use 1e100 \(untyped float constant 1e\+100\) as int value in constant declaration \(truncated\)`
	f rune   = 0x80000000 // want `^cannot use 0x80000000 \(untyped int constant 2147483648\) as rune value in constant declaration \(overflows\)`
	g uint64 = 1 << 64 // want `^cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as uint64 value in constant declaration \(overflows\)`
)

var (
	h = int8(200) // want `^constant 200 overflows int8`
	i = uint8(-1) // want `^constant -1 overflows uint8`
	j = int64(1 << 63) // want `^constant 9223372036854775808 overflows int64`
	k = float32(1e40) // want `^cannot convert 1e40 \(untyped float constant 1e\+40\) to type float32`
	l = 1 << 600 // want `^constant shift overflow`
	m = byte('a') + 200 // want `^byte\('a'\) \+ 200 \(constant 297 of type byte\) overflows byte`
	n = int8(100) * 2 // want `^int8\(100\) \* 2 \(constant 200 of type int8\) overflows int8`
	o = -uint8(1) // want `^-uint8\(1\) \(constant -1 of type uint8\) overflows uint8`
	p = ^int8(0) - 128 // want `^128 \(untyped int constant\) overflows int8`
)

func main() {}
