// Bits: every function at the edges of its type.

package main

import (
	"fmt"
	"math/bits"
)

func main() {
	for _, x := range []uint64{0, 1, 2, 3, 0x80, 0xff, 0x100, 0x8000, 0xffff, 0x10000, 0x80000000, 0xffffffff, 1 << 32, 1 << 63, ^uint64(0), 0x123456789abcdef0, 0x5555555555555555} {
		a, b, c, d := uint8(x), uint16(x), uint32(x), uint(x)
		fmt.Print(bits.LeadingZeros8(a), bits.LeadingZeros16(b), bits.LeadingZeros32(c), bits.LeadingZeros64(x), bits.LeadingZeros(d), " ")
		fmt.Print(bits.TrailingZeros8(a), bits.TrailingZeros16(b), bits.TrailingZeros32(c), bits.TrailingZeros64(x), bits.TrailingZeros(d), " ")
		fmt.Print(bits.OnesCount8(a), bits.OnesCount16(b), bits.OnesCount32(c), bits.OnesCount64(x), bits.OnesCount(d), " ")
		fmt.Print(bits.Len8(a), bits.Len16(b), bits.Len32(c), bits.Len64(x), bits.Len(d), " ")
		fmt.Printf("%x %x %x %x %x ", bits.Reverse8(a), bits.Reverse16(b), bits.Reverse32(c), bits.Reverse64(x), bits.Reverse(d))
		fmt.Printf("%x %x %x %x\n", bits.ReverseBytes16(b), bits.ReverseBytes32(c), bits.ReverseBytes64(x), bits.ReverseBytes(d))
		for _, k := range []int{0, 1, -1, 7, 8, 63, 64, -64, 100, -100} {
			fmt.Printf("%x %x %x %x %x,", bits.RotateLeft8(a, k), bits.RotateLeft16(b, k), bits.RotateLeft32(c, k), bits.RotateLeft64(x, k), bits.RotateLeft(d, k))
		}
		fmt.Println()
	}
	edge := []uint64{0, 1, 1 << 31, 1<<32 - 1, 1 << 63, ^uint64(0)}
	for _, x := range edge {
		for _, y := range edge {
			for _, carry := range []uint64{0, 1} {
				s, c := bits.Add64(x, y, carry)
				d, b := bits.Sub64(x, y, carry)
				s2, c2 := bits.Add(uint(x), uint(y), uint(carry))
				d2, b2 := bits.Sub(uint(x), uint(y), uint(carry))
				s3, c3 := bits.Add32(uint32(x), uint32(y), uint32(carry))
				d3, b3 := bits.Sub32(uint32(x), uint32(y), uint32(carry))
				fmt.Printf("%x%x%x%x%v%x%x%x%x ", s, c, d, b, s == uint64(s2) && c == uint64(c2) && d == uint64(d2) && b == uint64(b2), s3, c3, d3, b3)
			}
			hi, lo := bits.Mul64(x, y)
			h2, l2 := bits.Mul(uint(x), uint(y))
			h3, l3 := bits.Mul32(uint32(x), uint32(y))
			fmt.Printf("%x %x %v %x %x", hi, lo, hi == uint64(h2) && lo == uint64(l2), h3, l3)
			if y > 0 {
				fmt.Printf(" %x", bits.Rem64(x, 12345, y))
			}
			if x < y {
				q, r := bits.Div64(x, 7, y)
				q2, r2 := bits.Div(uint(x), 7, uint(y))
				fmt.Printf(" %x %x %v", q, r, q == uint64(q2) && r == uint64(r2))
			}
			if uint32(x) < uint32(y) {
				q, r := bits.Div32(uint32(x), 7, uint32(y))
				fmt.Printf(" %x %x %x", q, r, bits.Rem32(uint32(x), 7, uint32(y)))
			}
			fmt.Println()
		}
	}
	for _, f := range []func(){
		func() { bits.Div64(0, 1, 0) }, func() { bits.Div64(2, 0, 1) }, func() { bits.Div64(1, 0, 1) },
		func() { bits.Div32(0, 1, 0) }, func() { bits.Div32(1, 0, 1) }, func() { bits.Div(1, 0, 1) }, func() { bits.Div(0, 0, 0) },
		func() { bits.Rem64(0, 1, 0) }, func() { bits.Rem32(0, 1, 0) }, func() { bits.Rem(0, 1, 0) },
	} {
		func() {
			defer func() {
				r := recover()
				_, isErr := r.(error)
				fmt.Print(r, isErr, "; ")
			}()
			f()
		}()
	}
	fmt.Println(bits.UintSize, bits.Rem(5, 3, 7))
}

// Output:
// 8 16 32 64 64 8 16 32 64 64 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
// 0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,0 0 0 0 0,
// 7 15 31 63 63 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 80 8000 80000000 8000000000000000 8000000000000000 100 1000000 100000000000000 100000000000000
// 1 1 1 1 1,2 2 2 2 2,80 8000 80000000 8000000000000000 8000000000000000,80 80 80 80 80,1 100 100 100 100,80 8000 80000000 8000000000000000 8000000000000000,1 1 1 1 1,1 1 1 1 1,10 10 10 1000000000 1000000000,10 1000 10000000 10000000 10000000,
// 6 14 30 62 62 1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 40 4000 40000000 4000000000000000 4000000000000000 200 2000000 200000000000000 200000000000000
// 2 2 2 2 2,4 4 4 4 4,1 1 1 1 1,1 100 100 100 100,2 200 200 200 200,1 1 1 1 1,2 2 2 2 2,2 2 2 2 2,20 20 20 2000000000 2000000000,20 2000 20000000 20000000 20000000,
// 6 14 30 62 62 0 0 0 0 0 2 2 2 2 2 2 2 2 2 2 c0 c000 c0000000 c000000000000000 c000000000000000 300 3000000 300000000000000 300000000000000
// 3 3 3 3 3,6 6 6 6 6,81 8001 80000001 8000000000000001 8000000000000001,81 180 180 180 180,3 300 300 300 300,81 8001 80000001 8000000000000001 8000000000000001,3 3 3 3 3,3 3 3 3 3,30 30 30 3000000000 3000000000,30 3000 30000000 30000000 30000000,
// 0 8 24 56 56 7 7 7 7 7 1 1 1 1 1 8 8 8 8 8 1 100 1000000 100000000000000 100000000000000 8000 80000000 8000000000000000 8000000000000000
// 80 80 80 80 80,1 100 100 100 100,40 40 40 40 40,40 4000 4000 4000 4000,80 8000 8000 8000 8000,40 40 40 40 40,80 80 80 80 80,80 80 80 80 80,8 800 800 80000000000 80000000000,8 8 8 800000000 800000000,
// 0 8 24 56 56 0 0 0 0 0 8 8 8 8 8 8 8 8 8 8 ff ff00 ff000000 ff00000000000000 ff00000000000000 ff00 ff000000 ff00000000000000 ff00000000000000
// ff ff ff ff ff,ff 1fe 1fe 1fe 1fe,ff 807f 8000007f 800000000000007f 800000000000007f,ff 7f80 7f80 7f80 7f80,ff ff00 ff00 ff00 ff00,ff 807f 8000007f 800000000000007f 800000000000007f,ff ff ff ff ff,ff ff ff ff ff,ff ff0 ff0 ff000000000 ff000000000,ff f00f f000000f ff0000000 ff0000000,
// 8 7 23 55 55 8 8 8 8 8 0 1 1 1 1 0 9 9 9 9 0 80 800000 80000000000000 80000000000000 1 10000 1000000000000 1000000000000
// 0 100 100 100 100,0 200 200 200 200,0 80 80 80 80,0 8000 8000 8000 8000,0 1 10000 10000 10000,0 80 80 80 80,0 100 100 100 100,0 100 100 100 100,0 1000 1000 100000000000 100000000000,0 10 10 1000000000 1000000000,
// 8 0 16 48 48 8 15 15 15 15 0 1 1 1 1 0 16 16 16 16 0 1 10000 1000000000000 1000000000000 80 800000 80000000000000 80000000000000
// 0 8000 8000 8000 8000,0 1 10000 10000 10000,0 4000 4000 4000 4000,0 40 400000 400000 400000,0 80 800000 800000 800000,0 4000 4000 4000 4000,0 8000 8000 8000 8000,0 8000 8000 8000 8000,0 8 80000 8000000000000 8000000000000,0 800 800 80000000000 80000000000,
// 0 0 16 48 48 0 0 0 0 0 8 16 16 16 16 8 16 16 16 16 ff ffff ffff0000 ffff000000000000 ffff000000000000 ffff ffff0000 ffff000000000000 ffff000000000000
// ff ffff ffff ffff ffff,ff ffff 1fffe 1fffe 1fffe,ff ffff 80007fff 8000000000007fff 8000000000007fff,ff ffff 7fff80 7fff80 7fff80,ff ffff ffff00 ffff00 ffff00,ff ffff 80007fff 8000000000007fff 8000000000007fff,ff ffff ffff ffff ffff,ff ffff ffff ffff ffff,ff ffff ffff0 ffff000000000 ffff000000000,ff ffff f0000fff ffff0000000 ffff0000000,
// 8 16 15 47 47 8 16 16 16 16 0 0 1 1 1 0 0 17 17 17 0 0 8000 800000000000 800000000000 0 100 10000000000 10000000000
// 0 0 10000 10000 10000,0 0 20000 20000 20000,0 0 8000 8000 8000,0 0 800000 800000 800000,0 0 1000000 1000000 1000000,0 0 8000 8000 8000,0 0 10000 10000 10000,0 0 10000 10000 10000,0 0 100000 10000000000000 10000000000000,0 0 1000 100000000000 100000000000,
// 8 16 0 32 32 8 16 31 31 31 0 0 1 1 1 0 0 32 32 32 0 0 1 100000000 100000000 0 80 8000000000 8000000000
// 0 0 80000000 80000000 80000000,0 0 1 100000000 100000000,0 0 40000000 40000000 40000000,0 0 40 4000000000 4000000000,0 0 80 8000000000 8000000000,0 0 40000000 40000000 40000000,0 0 80000000 80000000 80000000,0 0 80000000 80000000 80000000,0 0 8 8 8,0 0 8000000 800000000000000 800000000000000,
// 0 0 0 32 32 0 0 0 0 0 8 16 32 32 32 8 16 32 32 32 ff ffff ffffffff ffffffff00000000 ffffffff00000000 ffff ffffffff ffffffff00000000 ffffffff00000000
// ff ffff ffffffff ffffffff ffffffff,ff ffff ffffffff 1fffffffe 1fffffffe,ff ffff ffffffff 800000007fffffff 800000007fffffff,ff ffff ffffffff 7fffffff80 7fffffff80,ff ffff ffffffff ffffffff00 ffffffff00,ff ffff ffffffff 800000007fffffff 800000007fffffff,ff ffff ffffffff ffffffff ffffffff,ff ffff ffffffff ffffffff ffffffff,ff ffff ffffffff fffffff00000000f fffffff00000000f,ff ffff ffffffff ffffffff0000000 ffffffff0000000,
// 8 16 32 31 31 8 16 32 32 32 0 0 0 1 1 0 0 0 33 33 0 0 0 80000000 80000000 0 0 1000000 1000000
// 0 0 0 100000000 100000000,0 0 0 200000000 200000000,0 0 0 80000000 80000000,0 0 0 8000000000 8000000000,0 0 0 10000000000 10000000000,0 0 0 80000000 80000000,0 0 0 100000000 100000000,0 0 0 100000000 100000000,0 0 0 10 10,0 0 0 1000000000000000 1000000000000000,
// 8 16 32 0 0 8 16 32 63 63 0 0 0 1 1 0 0 0 64 64 0 0 0 1 1 0 0 80 80
// 0 0 0 8000000000000000 8000000000000000,0 0 0 1 1,0 0 0 4000000000000000 4000000000000000,0 0 0 40 40,0 0 0 80 80,0 0 0 4000000000000000 4000000000000000,0 0 0 8000000000000000 8000000000000000,0 0 0 8000000000000000 8000000000000000,0 0 0 800000000 800000000,0 0 0 8000000 8000000,
// 0 0 0 0 0 0 0 0 0 0 8 16 32 64 64 8 16 32 64 64 ff ffff ffffffff ffffffffffffffff ffffffffffffffff ffff ffffffff ffffffffffffffff ffffffffffffffff
// ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,ff ffff ffffffff ffffffffffffffff ffffffffffffffff,
// 0 0 0 3 3 4 4 4 4 4 4 10 19 32 32 8 16 32 61 61 f f7b f7b3d59 f7b3d591e6a2c48 f7b3d591e6a2c48 f0de f0debc9a f0debc9a78563412 f0debc9a78563412
// f0 def0 9abcdef0 123456789abcdef0 123456789abcdef0,e1 bde1 3579bde1 2468acf13579bde0 2468acf13579bde0,78 6f78 4d5e6f78 91a2b3c4d5e6f78 91a2b3c4d5e6f78,78 786f 5e6f784d 1a2b3c4d5e6f7809 1a2b3c4d5e6f7809,f0 f0de bcdef09a 3456789abcdef012 3456789abcdef012,78 6f78 4d5e6f78 91a2b3c4d5e6f78 91a2b3c4d5e6f78,f0 def0 9abcdef0 123456789abcdef0 123456789abcdef0,f0 def0 9abcdef0 123456789abcdef0 123456789abcdef0,f ef0d abcdef09 abcdef0123456789 abcdef0123456789,f def 9abcdef 89abcdef01234567 89abcdef01234567,
// 1 1 1 1 1 0 0 0 0 0 4 8 16 32 32 7 15 31 63 63 aa aaaa aaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa 5555 55555555 5555555555555555 5555555555555555
// 55 5555 55555555 5555555555555555 5555555555555555,aa aaaa aaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa,aa aaaa aaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa,aa aaaa aaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa,55 5555 55555555 5555555555555555 5555555555555555,aa aaaa aaaaaaaa aaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa,55 5555 55555555 5555555555555555 5555555555555555,55 5555 55555555 5555555555555555 5555555555555555,55 5555 55555555 5555555555555555 5555555555555555,55 5555 55555555 5555555555555555 5555555555555555,
// 0000true0000 10ffffffffffffffff1true10ffffffff1 0 0 true 0 0
// 10ffffffffffffffff1true10ffffffff1 20fffffffffffffffe1true20fffffffe1 0 0 true 0 0 0 7 0 true 7 0 0
// 800000000ffffffff800000001true800000000800000001 800000010ffffffff7fffffff1true8000000107fffffff1 0 0 true 0 0 3039 0 7 true 0 7 7
// ffffffff0ffffffff000000011trueffffffff011 1000000000ffffffff000000001true0101 0 0 true 0 0 3039 0 7 true 0 7 7
// 8000000000000000080000000000000001true0000 800000000000000107fffffffffffffff1true10ffffffff1 0 0 true 0 0 3039 0 7 true
// ffffffffffffffff011trueffffffff011 0101true0101 0 0 true 0 0 3039 0 7 true 0 7 7
// 1010true1010 2000true2000 0 0 true 0 0
// 2000true2000 30ffffffffffffffff1true30ffffffff1 0 1 true 0 1 0
// 800000010ffffffff800000011true800000010800000011 800000020ffffffff800000001true800000020800000001 0 80000000 true 0 80000000 3039 200000000 7 true 2 7 7
// 1000000000ffffffff000000021true0121 1000000010ffffffff000000011true1111 0 ffffffff true 0 ffffffff 303a 100000001 8 true 1 8 8
// 8000000000000001080000000000000011true1010 8000000000000002080000000000000001true2000 0 8000000000000000 true 0 0 3039 2 7 true
// 0121true0121 1111true1111 0 ffffffffffffffff true 0 ffffffff 303a 1 8 true 1 8 8
// 800000000800000000true800000000800000000 8000000107fffffff0true8000000107fffffff0 0 0 true 0 0
// 8000000107fffffff0true8000000107fffffff0 8000000207ffffffe0true8000000207ffffffe0 0 80000000 true 0 80000000 0
// 100000000000true0100 1000000010ffffffffffffffff1true11ffffffff1 0 4000000000000000 true 40000000 0 3039
// 17fffffff0ffffffff800000011true7fffffff1800000011 1800000000ffffffff800000001true800000001800000001 0 7fffffff80000000 true 7fffffff 80000000 80003039 8000000080000000 80000007 true 80000000 80000007 80000007
// 8000000080000000080000000800000001true800000000800000000 80000000800000010800000007fffffff1true8000000107fffffff0 40000000 0 true 0 0 3039 100000000 7 true
// 7fffffff1800000011true7fffffff1800000011 800000001800000001true800000001800000001 7fffffff ffffffff80000000 true 7fffffff 80000000 80003039 80000000 80000007 true 80000000 80000007 80000007
// ffffffff0ffffffff0trueffffffff0ffffffff0 1000000000fffffffe0true01fffffffe0 0 0 true 0 0
// 1000000000fffffffe0true01fffffffe0 1000000010fffffffd0true11fffffffd0 0 ffffffff true 0 ffffffff 0
// 17fffffff07fffffff0true7fffffff17fffffff0 18000000007ffffffe0true8000000017ffffffe0 0 7fffffff80000000 true 7fffffff 80000000 3039
// 1fffffffe000truefffffffe100 1ffffffff0ffffffffffffffff1trueffffffff1ffffffff1 0 fffffffe00000001 true fffffffe 1 3039
// 80000000ffffffff080000000ffffffff1trueffffffff0ffffffff0 8000000100000000080000000fffffffe1true01fffffffe0 7fffffff 8000000000000000 true 0 0 3039 1fffffffe 7 true
// fffffffe11000000001truefffffffe100 ffffffff1ffffffff1trueffffffff1ffffffff1 fffffffe ffffffff00000001 true fffffffe 1 100003038 ffffffff 100000006 true
// 8000000000000000080000000000000000true0000 800000000000000107fffffffffffffff0true10ffffffff1 0 0 true 0 0
// 800000000000000107fffffffffffffff0true10ffffffff1 800000000000000207ffffffffffffffe0true20fffffffe1 0 8000000000000000 true 0 0 0 7 0 0
// 800000008000000007fffffff800000000true800000000800000001 800000008000000107fffffff7fffffff0true8000000107fffffff1 40000000 0 true 0 0 3039 0 7 7
// 80000000ffffffff07fffffff000000010trueffffffff011 800000010000000007fffffff000000000true0101 7fffffff 8000000000000000 true 0 0 80003039 0 7 7
// 0100true0000 11ffffffffffffffff1true10ffffffff1 4000000000000000 0 true 0 0 3039
// 7fffffffffffffff180000000000000011trueffffffff011 8000000000000000180000000000000001true0101 7fffffffffffffff 8000000000000000 true 0 0 8000000000003039 8000000000000000 8000000000000007 true 0 7 7
// ffffffffffffffff0ffffffffffffffff0trueffffffff0ffffffff0 01fffffffffffffffe0true01fffffffe0 0 0 true 0 0
// 01fffffffffffffffe0true01fffffffe0 11fffffffffffffffd0true11fffffffd0 0 ffffffffffffffff true 0 ffffffff 0
// 7fffffff1ffffffff7fffffff0true7fffffff17fffffff0 800000001ffffffff7ffffffe0true8000000017ffffffe0 7fffffff ffffffff80000000 true 7fffffff 80000000 3039
// fffffffe1ffffffff000000000truefffffffe100 ffffffff1fffffffeffffffff0trueffffffff1ffffffff1 fffffffe ffffffff00000001 true fffffffe 1 3039
// 7fffffffffffffff17fffffffffffffff0trueffffffff0ffffffff0 800000000000000017ffffffffffffffe0true01fffffffe0 7fffffffffffffff 8000000000000000 true 0 0 3039
// fffffffffffffffe100truefffffffe100 ffffffffffffffff1ffffffffffffffff1trueffffffff1ffffffff1 fffffffffffffffe 1 true fffffffe 1 3039
// runtime error: integer divide by zerotrue; runtime error: integer overflowtrue; runtime error: integer overflowtrue; runtime error: integer divide by zerotrue; runtime error: integer overflowtrue; runtime error: integer overflowtrue; runtime error: integer divide by zerotrue; runtime error: integer divide by zerotrue; runtime error: integer divide by zerotrue; runtime error: integer divide by zerotrue; 64 6
