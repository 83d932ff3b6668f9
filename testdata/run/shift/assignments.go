// Shift assignments and precedence.

package main

import "fmt"

func main() {
	x := uint16(0xf00f)
	x <<= 4
	fmt.Printf("%x ", x)
	x >>= 8
	fmt.Printf("%x\n", x)
	y := -17
	y >>= 2
	fmt.Println(y, 1<<2+3, 1+2<<3, 1<<3>>1, 6&3<<1, 7&^1<<1, 2*3<<1)
	m := map[string]uint8{"a": 3}
	m["a"] <<= 7
	s := []int{1}
	s[0] <<= s[0]
	fmt.Println(m, s)
}

// Output:
// f0 0
// -5 7 17 4 4 12 12
// map[a:128] [2]
