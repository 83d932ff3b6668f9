// Arrays compare element by element.

package main

import (
	"fmt"
	"math"
)

func main() {
	a, b := [3]int{1, 2, 3}, [...]int{1, 2, 3}
	fmt.Println(a == b, a != [3]int{3, 2, 1}, [2]string{"x"} == [2]string{"x", ""})
	n := math.NaN()
	fmt.Println([1]float64{n} == [1]float64{n}, [2][2]bool{{true}} == [2][2]bool{{true}, {}})
	x, y := 1, 1
	fmt.Println([1]*int{&x} == [1]*int{&x}, [1]*int{&x} == [1]*int{&y}, [1]any{1} == [1]any{1.0})
	type A [2]int
	fmt.Println(A{1, 2} == [2]int{1, 2}, any(A{}) == any([2]int{}))
}

// Output:
// true true true
// false true
// true false false
// true false
