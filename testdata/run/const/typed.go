// Typed constants keep their type; shifts of untyped constants take the type of their context.

package main

import "fmt"

type Celsius float64

const Boiling Celsius = 100

func main() {
	const n int8 = 127
	fmt.Printf("%v %T\n", Boiling/3, Boiling*2)
	fmt.Printf("%v %T\n", n-1, n)
	s := 3
	var w int64 = 1 << s
	fmt.Printf("%v %T\n", w, w)
	var u8 uint8 = 255
	fmt.Println(u8<<1, u8>>1, ^u8, -u8)
	fmt.Println(uint8(1)<<s, int8(-128)>>s)
	const ok = "a" < "b" && 3 > 2
	fmt.Println(ok, !ok)
}

// Output:
// 33.333333333333336 main.Celsius
// 126 int8
// 8 int64
// 254 127 0 1
// 8 -16
// true false
