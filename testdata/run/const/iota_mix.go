// Constants: iota in odd places, untyped arithmetic, big values, typed overflow at the edges, conversions.

package main

import (
	"fmt"
	"math"
)

type Weekday int

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	a, b = iota, -iota
	c, d
	_, _
	e, f
)

const (
	s0 = "x"
	s1
	i2 = iota
	i3 = iota * iota
	i4
	f5 = float64(iota) / 2
	f6
	m7 = iota << 2 &^ 4
	m8
)

const (
	Sunday Weekday = iota
	Monday
	Tuesday
)

func (d Weekday) String() string { return [...]string{"Su", "Mo", "Tu"}[d] }

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

const huge = 1 << 500
const big = huge >> 490
const third = 1.0 / 3
const cplx = 2i * 2i
const r = 'a' + 1
const r2 = 'a' + 1.0
const str = "abc" + "def"
const l = len(str)
const cmp = str < "abd" && r > 'a'
const mixed = 5 / 2 * 2.0
const mixed2 = 5.0 / 2 * 2
const shifted = 1.0 << 3
const neg = -5 % 3
const not = ^0
const u8 uint8 = ^uint8(0x0f)
const big64 = math.MaxUint64
const minInt = math.MinInt64

type E int8

const (
	E0 E = iota + 126
	E1
)

func local() {
	const (
		x = iota + 10
		y
	)
	const z = iota
	type T [y]int
	var t T
	fmt.Println(x, y, z, len(t))
	{
		const x = "shadow"
		fmt.Println(x)
	}
	const iota = 7
	const q = iota
	fmt.Println(q)
}

func main() {
	fmt.Println(KB, MB, GB)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(s0, s1, i2, i3, i4, f5, f6, m7, m8)
	fmt.Println(Sunday, Monday, Tuesday, Weekday(1), int(Tuesday))
	fmt.Printf("%d %v %T\n", Monday, Monday, Monday)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(big, third, cplx, r, r2, string(rune(r)), str, l, cmp)
	fmt.Printf("%T %T %T %T %T\n", big, third, cplx, r, r2)
	fmt.Println(mixed, mixed2, shifted, neg, not, u8)
	fmt.Println(uint64(big64), minInt, E0, E1)
	var f32 float32 = 16777217
	var f64 = float64(float32(0.1))
	fmt.Println(f32, f64, float32(third), 1e308*10/10)
	var i8 int8 = -128
	fmt.Println(-i8, i8-1, i8/-1, i8*i8, uint8(i8), uint16(i8), uint32(int16(i8)))
	var sh uint = 70
	fmt.Println(1<<sh == 0, int64(-1)>>sh, 1<<(sh-10))
	var w int64 = 1 << 3.0
	var ff float64 = 1 << 3
	fmt.Println(w, ff, math.MaxInt8+1, len([1 << 4]int{}), len("é"), len([...]string{5: "a"}))
	fmt.Println(real(cplx), imag(3i), complex(1, 2)*complex(0, 1), 'x'-'a', "s"[0]+1)
	local()
}

// Output:
// 1024 1048576 1073741824
// 0 0 1 -1 3 -3
// x x 2 9 16 2.5 3 24 32
// Su Mo Tu Mo 2
// 1 Mo main.Weekday
// 1 0 2 1 8 7
// 1024 0.3333333333333333 (-4+0i) 98 98 b abcdef 6 true
// int float64 complex128 int32 float64
// 4 5 8 -2 -1 240
// 18446744073709551615 -9223372036854775808 126 127
// 1.6777216e+07 0.10000000149011612 0.33333334 1e+308
// -128 127 -128 0 128 65408 4294967168
// true -1 1152921504606846976
// 8 8 128 16 2 6
// -4 3 (-2+1i) 23 116
// 10 11 0 11
// shadow
// 7
