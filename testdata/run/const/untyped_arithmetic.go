// Untyped constants are exact; only the final value has to fit.

package main

import "fmt"

const huge = 1 << 100
const third = 1.0 / 3

func main() {
	fmt.Println(huge >> 98)
	fmt.Println(third*3 == 1)
	fmt.Println(7/2, 7/2.0, 7%4, -7/2, -7%4)
	fmt.Println(1e3, 'a'+1, 'a'*1.0)
	var f float32 = 1 << 3
	var r = 'x'
	var c = 2i * 2i
	fmt.Println(f, r, c)
	fmt.Printf("%T %T %T %T\n", 1, 1.0, 'a', 1i)
	fmt.Println(len("héllo"), len([10]int{}))
	const big = 0xFFFF_FFFF_FFFF_FFFF
	fmt.Println(uint64(big), big/0x1_0000_0000, 0b1010, 0o17, 017, 0x1p-2)
}

// Output:
// 4
// true
// 3 3.5 3 -3 -3
// 1000 98 97
// 8 120 (-4+0i)
// int float64 int32 complex128
// 6 10
// 18446744073709551615 4294967295 10 15 15 0.25
