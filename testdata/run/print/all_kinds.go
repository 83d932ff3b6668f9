// The builtins print and println with every kind of operand; they write to standard error.

package main

type I interface{ M() }
type My float32
type Str string
type B bool
type E uint8

func (E) Error() string { return "not called" }

func two() (int, string) { return 1, "x" }

func main() {
	println()
	print()
	println(1, -1, 'a', "str", true, 1.5, 2i, nil2() == nil)
	print(1, 2, "a", "b", 3, "\n")
	println(int8(-5), uint8(200), int16(-300), uint16(60000), int32(-1<<31), uint32(1<<32-1), int64(-1<<63), uint64(1<<64-1), uintptr(10))
	println(0.0, 1.0, -1.5, 1e100, 1e-7, 123456789.0, float32(0.1), 1.0/3, float32(1.0)/3, 100000.0, 3.0e5)
	z := 0.0
	println(1/z, -1/z, z/z, -z)
	println(complex(1, -2), complex64(0.5i), complex(z/z, 1/z))
	println(My(2.5), Str("s"), B(true), E(7), rune(0x4e16), "é世")
	var p *int
	var s []int
	var m map[int]int
	var c chan int
	var f func()
	var e error
	var i I
	println(p, m, c, f == nil, e, i, s)
	println(p == nil, len(s), "multi\nline")
	const big = 1 << 40
	println(big, big>>38, 'x' - 'a', "con"+"cat", 7/2, 7/2.0)
	print("no", "space", 1, 2, true, false, 'c', "\n")
	print(1.0, " ", 2, " ", "x", "\n")
	println(two())
	defer println("deferred", 1, 2)
	defer print("deferred print\n")
	for i := range 3 {
		defer println(i)
	}
	func() { println("in closure", len("abc")) }()
	var u8 uint8 = 255
	u8++
	println(u8, ^u8, -u8, u8-1)
}

func nil2() *int { return nil }

// Output:

// Stderr:
//
// 1 -1 97 str true 1.5 (0+2i) true
// 12ab3
// -5 200 -300 60000 -2147483648 4294967295 -9223372036854775808 18446744073709551615 10
// 0 1 -1.5 1e+100 1e-07 1.23456789e+08 0.1 0.3333333333333333 0.33333334 100000 300000
// +Inf -Inf NaN -0
// (1-2i) (0+0.5i) (NaN+Infi)
// 2.5 s true 7 19990 é世
// 0x0 0x0 0x0 true (0x0,0x0) (0x0,0x0) [0/0]0x0
// true 0 multi
// line
// 1099511627776 4 23 concat 3 3.5
// nospace12truefalse99
// 1 2 x
// 1 x
// in closure 3
// 0 255 0 255
// 2
// 1
// 0
// deferred print
// deferred 1 2
