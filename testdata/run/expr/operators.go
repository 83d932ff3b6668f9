// Precedence, shifts, bit operations, comparison, logical operators.

package main

import "fmt"

func main() {
	fmt.Println(1+2*3, (1+2)*3, 1<<2+1, 7&3|4, 6^3&1, 10-4-3, 2*3%4)
	fmt.Println(-2*-3, +5, ^0, !true || true && false, 5&^3)
	a, b := 6, 4
	fmt.Println(a&b, a|b, a^b, a&^b, a<<2, a>>1, a%b)
	a += b
	a -= 1
	a *= 2
	a /= 4
	a %= 3
	a <<= 4
	a |= 3
	a &= 0x1e
	a ^= 1
	a &^= 2
	a >>= 1
	fmt.Println(a)
	var sh uint = 65
	one := 1
	var s8 int8 = 1
	fmt.Println(one<<sh, s8<<7, uint8(one)<<8, -one>>sh)
	fmt.Println(1 < 2 == true, "a"+"b" == "ab", 3 != 4 && !(2 > 3))
	p, q := &a, &b
	fmt.Println(p == q, *p == *q, p != nil)
	c1, c2 := make(chan int), make(chan int)
	fmt.Println(c1 == c2, c1 == c1)
	n := 0
	n++
	n--
	fmt.Println(n, min(3, 1, 2), max(2.5, 1), min("b", "a"))
}

// Output:
// 7 9 5 7 7 3 2
// 6 5 -1 false 4
// 4 6 2 2 24 3 2
// 8
// 0 -128 0 -1
// true true true
// false false true
// false true
// 0 1 2.5 a
