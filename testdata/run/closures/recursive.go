// Recursion through a variable, mutual recursion, memoization.

package main

import "fmt"

func main() {
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	memo, calls := map[int]int{}, 0
	var fib func(int) int
	fib = func(n int) int {
		if v, ok := memo[n]; ok || n < 2 {
			return max(v, n*(1-min(1, v)))
		}
		calls++
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	fmt.Println(fact(10), even(10), odd(10), fib(30), calls)
}

// Output:
// 3628800 true false 832040 29
