// Arrays whose elements are interfaces, functions, channels and structs.

package main

import "fmt"

type op func(int, int) int

func main() {
	ops := [...]op{func(a, b int) int { return a + b }, func(a, b int) int { return a - b }}
	for _, f := range ops {
		fmt.Print(f(5, 3), " ")
	}
	x := [3]any{1, "a", nil}
	y := [3]any{1, "a", nil}
	fmt.Print(x == y, " ")
	y[2] = []int{}
	fmt.Print(x == y, " ")
	var cs [2]chan int
	cs[1] = make(chan int, 1)
	cs[1] <- 4
	fmt.Println(<-cs[1], cs[0] == nil, len(cs))
}

// Output:
// 8 2 true false 4 true 2
