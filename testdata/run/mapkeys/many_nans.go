// Each NaN is a key of its own, and a map of many is filled in no more time than another.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	for i := range 100_000 {
		m[nan] = i
	}
	sum := 0
	for _, v := range m {
		sum += v
	}
	_, ok := m[nan]
	delete(m, nan)
	fmt.Println(len(m), sum, ok)

	in := map[any]bool{}
	for range 50_000 {
		in[complex(nan, 1)] = true
		in[[2]float32{1, float32(nan)}] = true
	}
	fmt.Println(len(in))
	clear(in)
	fmt.Println(len(in))
}

// Output:
// 100000 4999950000 false
// 100000
// 0
