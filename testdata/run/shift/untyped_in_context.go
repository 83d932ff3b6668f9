// Shifts of untyped constants take the type of their context; constant expressions of mixed kinds.

package main

import "fmt"

var a [1024]byte
var s uint = 33

func f(x float64) float64 { return x }
func g(x any) string      { return fmt.Sprintf("%T %v", x, x) }

type Dur int64

const (
	big   = 1 << 100
	small = big >> 99
	h     = "foo" > "bar"
	j     = true
	k     = 'w' + 1
	l     = "hi" == "h"+"i"
	sigma = 1 - 0.707i
	delta = sigma + 2.0e-4
	ph    = iota*1i - 1/1i
	ms    = 1000 * Dur(1)
	theta = float64(3.0) / 2
	pi    = float64(5) / 2.0 * 1.0
	q     = 'a' * 1.0
	eight = 1 << 3.0
)

func main() {
	var i = 1 << s
	var j2 int32 = 1 << s
	var kk = uint64(1 << s)
	var w int64 = 1.0 << 33
	var x = a[1.0<<(s-33)]
	var b = make([]byte, 1.0<<(s-30))
	var mm int = 1.0 << s
	var nn = 1<<s == 1<<33
	var oo = 1<<s == 2<<s
	var pp = 1<<s == 1<<33
	var u2 = 1<<s != 1
	var xx = a[1<<(s>>5)]
	var y uint8 = 255
	fmt.Println(i, j2, kk, w, x, len(b), mm, nn, oo, pp, u2, xx, y<<4>>4, (y<<4)>>4, uint16(y)<<4>>4)
	fmt.Println(small, h, j, k, l, sigma, delta, ph, ms, theta, pi, q, eight)
	fmt.Printf("%T %T %T %T %T %T %T\n", small, k, delta, ms, theta, q, eight)
	fmt.Println(f(1<<3), g(1<<s), g('a'<<1), g(1.0*2), g('a'*2.5), g(2*3i/1i), g("a"+"b"), g(5/2), g(5/2.0), g(-7%3), g(^1), g(1<<3.0))
	var f32 float32 = 1 << 24
	var c64 complex64 = 1<<4 + 2i
	var r rune = 'a' + 1<<4
	var by byte = 'z' - 'a' + '0'
	fmt.Println(f32+1, c64, r, by, string(r), 07_7, 0b1_01, 0o17, 0x_ff, 1_000.5, 0x1p-2, 0x1.8p1, 1e3, .5e1, 'a', '\x41', 0.i, 1_0i, 0x1p1i)
	d := Dur(5) * ms / 3
	fmt.Println(d, d*2+1, 1.5*float64(d), d>>1, d&^1, -d%7)
	var n8 int8 = -128
	fmt.Println(uint8(n8)>>1, n8>>1, uint32(n8), int32(uint8(n8)), n8<<1, n8>>7, n8>>100, uint8(1)<<7, ^n8, -(n8 + 1))
	const max = 1<<63 - 1
	fmt.Println(max, uint64(max)+1, -max-1, max>>62, len("\u65e5\x00\377"), len([10]struct{ a [2]int }{}), cap([0]int{}))
	var arr [len("abc") + small]int
	fmt.Println(len(arr), len([...]int{9: 1, 2}), len(&arr), real(delta) < 1, imag(sigma), complex(1, 2.5) == 1+2.5i)
	switch {
	case 1<<s > 1000:
		fmt.Println("big shift")
	}
	for i := 1 << (s - 32); i < 1<<4; i <<= 1 {
		fmt.Print(i, " ")
	}
	fmt.Println(1<<s>>s, uint8(1<<7)>>7, -5>>1, -5/2, -1>>10, uint(1)<<63>>63)
}

// Output:
// 8589934592 0 8589934592 8589934592 0 8 8589934592 true false true true 0 15 15 255
// 2 true true 120 true (1-0.707i) (1.0002-0.707i) (0+9i) 1000 1.5 2.5 97 8
// int int32 complex128 main.Dur float64 float64 int
// 8 int 8589934592 int32 194 float64 2 float64 242.5 complex128 (6+0i) string ab int 2 float64 2.5 int -1 int -2 int 8
// 1.6777216e+07 (16+2i) 113 73 q 63 5 15 255 1000.5 0.25 3 1000 5 97 65 (0+0i) (0+10i) (0+2i)
// 1666 3333 2499 833 1666 0
// 64 -64 4294967168 128 0 -1 -1 128 127 127
// 9223372036854775807 9223372036854775808 -9223372036854775808 1 5 10 0
// 5 11 5 false -0.707 true
// big shift
// 2 4 8 1 1 -3 -2 -1 1
