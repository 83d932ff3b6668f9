// Shift counts of any integer type; counts as large as the operand and larger.

package main

import "fmt"

func main() {
	x := int8(-128)
	var n uint = 7
	fmt.Println(x>>n, x>>8, x>>200, x<<1, uint8(255)<<n, uint8(255)>>n)
	for _, k := range []int64{0, 1, 62, 63, 64, 1000} {
		fmt.Print(1<<k, " ", uint32(1)<<k, " ", -1>>k, "; ")
	}
	fmt.Println()
	var b byte = 255
	fmt.Println(int64(1)<<b, int32(-5)>>b, uint64(1)<<(b-192))
}

// Output:
// -1 -1 -1 0 128 1
// 1 1 -1; 2 2 -1; 4611686018427387904 0 -1; -9223372036854775808 0 -1; 0 0 -1; 0 0 -1;
// 0 -1 9223372036854775808
