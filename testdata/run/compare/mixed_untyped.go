// Untyped operands take the other operand's type; comparisons give untyped booleans.

package main

import "fmt"

type MyBool bool

func main() {
	var f float32 = 16777216
	var u uint8 = 255
	fmt.Println(f == 16777216, u == 0xff, 'a' == 97.0, u > 1e2)
	var b MyBool = u > 3
	var c bool = f < 2
	d := f < 2
	fmt.Printf("%T %T %T %v\n", b, c, d, b == true)
	var i any = 1 == 1.0
	fmt.Printf("%T\n", i)
}

// Output:
// true true true true
// main.MyBool bool bool true
// bool
