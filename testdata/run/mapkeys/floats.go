// Float keys: zeros are one key, each NaN is a new one.

package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[float64]string{0: "zero"}
	m[math.Copysign(0, -1)] = "negative zero"
	nan := math.NaN()
	m[nan] = "a"
	m[nan] = "b"
	_, ok := m[nan]
	fmt.Println(len(m), m[0], ok)
	n := 0
	for k, v := range m {
		if k != k {
			n += len(v)
		}
	}
	delete(m, nan)
	fmt.Println(n, len(m))
	f := map[float32]int{0.1: 1}
	x := 0.1
	fmt.Println(f[float32(x)], f[0.1], map[float64]int{float64(float32(x)): 1}[x])
}

// Output:
// 3 negative zero false
// 2 3
// 1 1 0
