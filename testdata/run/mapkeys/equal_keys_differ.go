// A key that is there becomes the equal key that is assigned to, where the two can be told apart; a lookup changes nothing.
package main

import (
	"fmt"
	"math"
)

func main() {
	neg := math.Copysign(0, -1)
	m := map[float64]int{}
	m[0] = 1
	m[neg] = 2
	for k, v := range m {
		fmt.Println(1/k, v)
	}
	n := map[any]int{}
	n[0.0] = 1
	n[neg] += 2
	for k, v := range n {
		fmt.Println(1/k.(float64), v)
	}
	type p struct{ x, y float64 }
	q := map[p]int{{0, 1}: 1}
	q[p{neg, 1}]++
	for k, v := range q {
		fmt.Println(1/k.x, v)
	}
	c := map[complex128]int{0: 1}
	c[complex(neg, 0)] = 4
	for k := range c {
		fmt.Println(1 / real(k))
	}
	a := map[[2]float32]int{}
	a[[2]float32{}] = 1
	a[[2]float32{float32(neg), 0}] = 1
	for k := range a {
		fmt.Println(1 / k[0])
	}
	l := map[float64]int{neg: 3}
	_ = l[0]
	for k := range l {
		fmt.Println(1 / k)
	}
}

// Output:
// -Inf 2
// -Inf 3
// -Inf 2
// -Inf
// -Inf
// -Inf
