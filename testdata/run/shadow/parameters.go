// Parameters, type names and functions that shadow each other.

package main

import "fmt"

type T int

func T2(T string) string { return "param " + T }

func f(f int) int { return f + 1 }

func max(a, b int) int { return a*100 + b }

func outer(x int) func(int) int {
	return func(x int) int {
		x++
		return x
	}
}

func main() {
	fmt.Println(T2("x"), f(1), max(1, 2), outer(10)(1))
	T := T(5)
	fmt.Println(T)
	main := "not a function here"
	fmt.Println(main)
}

// Output:
// param x 2 102 2
// 5
// not a function here
