// Range over integers of several types, with and without a variable.

package main

import "fmt"

type N uint8

func main() {
	for i := range 3 {
		fmt.Print(i, " ")
	}
	for i := range N(2) {
		fmt.Printf("%T%d ", i, i)
	}
	var n int16 = 2
	for i := range n {
		n = 10
		fmt.Printf("%T%d ", i, i)
	}
	for range 2 {
		fmt.Print(". ")
	}
	for range -5 {
		fmt.Print("never")
	}
	var k int
	for k = range 4 {
	}
	const c = 2
	for i := range c {
		i *= 10
		fmt.Print(i, " ")
	}
	for i := range 'b' - '`' {
		fmt.Printf("%T ", i)
	}
	fmt.Println(k)
}

// Output:
// 0 1 2 main.N0 main.N1 int160 int161 . . 0 10 int32 int32 3
