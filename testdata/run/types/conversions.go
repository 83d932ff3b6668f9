// Conversions between numbers truncate, wrap and round.

package main

import "fmt"

func main() {
	f := 3.99
	g := -3.99
	fmt.Println(int(f), int(g), int64(f), uint8(f))
	i := 1<<53 + 1
	fmt.Println(float64(i) == float64(i-1), int(float64(i)), float32(i))
	h := 16777217.0
	fmt.Println(float32(h), float64(float32(0.1)))
	n := 300
	fmt.Println(byte(n), int8(n), uint16(-n), rune(n))
	fmt.Println(string(rune(0x65E5)), string(rune(-1)) == "\uFFFD")
	c := complex(1.5, -2)
	fmt.Println(real(c), imag(c), c*c, -c, c == complex(1.5, -2))
	type Meters int
	m := Meters(5)
	fmt.Println(int(m)+1, float64(m)/2)
}

// Output:
// 3 -3 3 3
// true 9007199254740992 9.007199e+15
// 1.6777216e+07 0.10000000149011612
// 44 44 65236 300
// 日 true
// 1.5 -2 (-1.75-6i) (-1.5+2i) true
// 6 2.5
