// Floats to integers truncate toward zero.

package main

import "fmt"

func main() {
	for _, f := range []float64{2.9, -2.9, 0.999, -0.5, 1e10, -1e15} {
		fmt.Print(int(f), int64(f), " ")
	}
	fmt.Println()
	f := 200.7
	fmt.Println(uint8(f), int16(-f), uint(f), int32(float32(f)))
	g := float32(16777217)
	fmt.Println(int(g), float64(g))
}

// Output:
// 2 2 -2 -2 0 0 0 0 10000000000 10000000000 -1000000000000000 -1000000000000000
// 200 -200 200 200
// 16777216 1.6777216e+07
