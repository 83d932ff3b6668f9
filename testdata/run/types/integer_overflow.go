// Arithmetic wraps around at run time for every size and sign.

package main

import "fmt"

func main() {
	var i8 int8 = 127
	var u8 uint8 = 0
	var i16 int16 = -32768
	var u16 uint16 = 65535
	var i32 int32 = 1<<31 - 1
	var u32 uint32 = 0
	var i64 int64 = 1<<63 - 1
	var u64 uint64 = 0
	i8++
	u8--
	i16--
	u16++
	i32++
	u32--
	i64++
	u64--
	fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64)
	i8 = -128
	fmt.Println(-i8, i8/-1, i8*i8, i8%-1)
	i64 = -1 << 63
	fmt.Println(i64/-1, i64%-1, -i64)
	x := 200
	fmt.Println(int8(x), uint8(x+100), int16(x*1000), uint32(-x))
}

// Output:
// -128 255 32767 0 -2147483648 4294967295 -9223372036854775808 18446744073709551615
// -128 -128 0 0
// -9223372036854775808 0 -9223372036854775808
// -56 44 3392 4294967096
