// Bit counting, rotation, masks and parity with shifts.

package main

import (
	"fmt"
	"math"
)

func popcount(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func rotl(x uint32, k uint) uint32 { return x<<(k&31) | x>>(-k&31) }

func main() {
	fmt.Println(popcount(0), popcount(0xff00ff), popcount(math.MaxUint64))
	fmt.Printf("%08x %08x %08x\n", rotl(0x80000001, 1), rotl(0x12345678, 8), rotl(1, 32))
	x := 0b1011_0110
	fmt.Println(x&(1<<4) != 0, x&-x, x^1<<7, ^x&0xff, (x>>2)&7, uint8(^uint8(0))>>3)
	h := uint32(2166136261)
	for _, c := range []byte("hash") {
		h = (h ^ uint32(c)) * 16777619
	}
	fmt.Println(h)
}

// Output:
// 0 16 64
// 00000003 34567812 00000001
// true 2 54 73 5 31
// 3469047761
