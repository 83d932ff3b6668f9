// Conversions between integer widths truncate and extend.

package main

import "fmt"

func main() {
	x := -2
	fmt.Println(int8(x), uint8(x), int16(x), uint16(x), int32(x), uint32(x), int64(x), uint64(x), uint(x))
	y := 0x1_2345_6789
	fmt.Printf("%x %x %x %x\n", int8(y), uint16(y), int32(y), uint64(y))
	var b byte = 200
	fmt.Println(int8(b), int(int8(b)), uint16(int8(b)), int32(b), uint32(uint8(int8(b))))
	fmt.Println(uintptr(b)+1, rune(b))
}

// Output:
// -2 254 -2 65534 -2 4294967294 -2 18446744073709551614 18446744073709551614
// -77 6789 23456789 123456789
// -56 -56 65480 200 200
// 201 200
