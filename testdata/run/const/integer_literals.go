// Integer literals in all bases, with separators.

package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(0b1011, 0b11, 0o17, 0o17, 017, 0xFF, 0xfF, 1_000_000, 0x_dead_beef, 0b_1, 0_7)
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxInt8)
	fmt.Println(-0, +5, ^0, ^5, -(-3))
}

// Output:
// 11 3 15 15 15 255 255 1000000 3735928559 1 7
// 9223372036854775807 -9223372036854775808 18446744073709551615 127
// 0 5 -1 -6 3
