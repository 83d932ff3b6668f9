// min and max of several arguments and types.

package main

import "fmt"

type T int8

func main() {
	a, b, c := 3, -1, 2
	fmt.Println(min(a, b, c), max(a, b, c), min(a), max(c, 2))
	x, y := 1.5, 2
	fmt.Println(min(x, float64(y)), max(x, 7), max('a', 1), min(1, 2.5))
	fmt.Printf("%T %T %T %T\n", min(T(1), 2), max(1, 2.0), min('a', 5), max(uint8(1), 'b'))
}

// Output:
// -1 3 3 2
// 1.5 7 97 1
// main.T float64 int32 uint8
