// Bits of integers.

package main

import (
	"fmt"
	"math/bits"
)

func main() {
	for _, x := range []uint64{0, 1, 0x80, 0xdeadbeef, 1 << 63} {
		fmt.Println(bits.LeadingZeros64(x), bits.TrailingZeros64(x), bits.OnesCount64(x), bits.Len64(x))
		fmt.Println(bits.LeadingZeros8(uint8(x)), bits.TrailingZeros16(uint16(x)), bits.OnesCount32(uint32(x)), bits.Len8(uint8(x)))
		fmt.Printf("%x %x %x %x\n", bits.Reverse64(x), bits.ReverseBytes32(uint32(x)), bits.RotateLeft64(x, 4), bits.RotateLeft8(uint8(x), -3))
	}
	fmt.Println(bits.Add64(1<<63, 1<<63, 1))
	fmt.Println(bits.Sub64(0, 1, 0))
	fmt.Println(bits.Mul64(1<<40, 1<<40))
	fmt.Println(bits.Div64(1, 0, 3))
	fmt.Println(bits.Rem64(5, 7, 10), bits.UintSize)
	for _, y := range []uint64{0, 1} {
		func() {
			defer func() { fmt.Println(recover()) }()
			bits.Div64(1, 0, y)
		}()
	}
}

// Output:
// 64 64 0 0
// 8 16 0 0
// 0 0 0 0
// 63 0 1 1
// 7 0 1 1
// 8000000000000000 1000000 10 20
// 56 7 1 8
// 0 7 1 8
// 100000000000000 80000000 800 10
// 32 0 24 32
// 0 0 24 8
// f77db57b00000000 efbeadde deadbeef0 fd
// 0 63 1 64
// 8 16 0 0
// 1 0 8 0
// 1 1
// 18446744073709551615 1
// 65536 0
// 6148914691236517205 1
// 7 64
// runtime error: integer divide by zero
// runtime error: integer overflow
