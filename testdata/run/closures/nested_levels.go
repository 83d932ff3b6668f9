// Closures inside closures capture through several levels.

package main

import "fmt"

func main() {
	a := 1
	f := func(b int) func(int) func() int {
		a++
		return func(c int) func() int {
			b += c
			return func() int {
				a, b, c = a+1, b+1, c+1
				return a*100 + b*10 + c
			}
		}
	}
	g := f(1)
	h, k := g(2), g(3)
	fmt.Println(h(), k(), h(), a)
}

// Output:
// 373 484 594 5
