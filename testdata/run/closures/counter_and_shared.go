// Two closures over the same variable; another call makes another one.

package main

import "fmt"

func pair() (func(), func() int) {
	n := 0
	return func() { n++ }, func() int { return n }
}

func main() {
	inc, get := pair()
	inc2, get2 := pair()
	inc()
	inc()
	inc2()
	fmt.Println(get(), get2())
}

// Output:
// 2 1
