// The untyped left operand of a shift that is not constant takes the type of its context.

package main

import "fmt"

func main() {
	s := uint(33)
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var w int64 = 1.0 << 33
	var u = 1<<s != 0
	var b = make([]byte, 1<<(s-31))
	var v = 1<<s == 2<<s
	fmt.Println(i, j, k, w, u, len(b), v)
	var a [4]int
	fmt.Println(a[1.0<<(s-33)], uint8(1)<<s>>s)
	var x any = 1 << (s - 30)
	fmt.Printf("%T %v\n", x, x)
}

// Output:
// 8589934592 0 8589934592 8589934592 true 4 false
// 0 0
// int 8
