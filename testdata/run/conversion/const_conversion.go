// Conversions of constants.

package main

import "fmt"

type Temp float32
type Name string

func main() {
	const c = Temp(20.1)
	fmt.Printf("%T %v %v\n", c, c, float64(c))
	fmt.Println(uint8('a'), int8(-1), float32(1)/3, complex64(2), Name("x")+"y", string(rune(97)), bool(1 < 2))
	fmt.Println(int('日'), uint(1<<63), int64(5.0), rune(0x41), [3]byte{'a', 98, 0x63})
	fmt.Println(byte(255)+byte(len("")), []byte("const"), error(nil))
}

// Output:
// main.Temp 20.1 20.100000381469727
// 97 -1 0.33333334 (2+0i) xy a true
// 26085 9223372036854775808 5 65 [97 98 99]
// 255 [99 111 110 115 116] <nil>
