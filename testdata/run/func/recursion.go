// Recursion, mutual and deep.

package main

import "fmt"

func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1)
}

func hanoi(n int, a, b, c string, move func(string, string)) {
	if n > 0 {
		hanoi(n-1, a, c, b, move)
		move(a, c)
		hanoi(n-1, b, a, c, move)
	}
}

func main() {
	fmt.Println(ack(2, 3), even(101), odd(7))
	fmt.Println(depth(100000))
	n := 0
	hanoi(6, "a", "b", "c", func(from, to string) { n++ })
	fmt.Println(n)
	perms([]int{1, 2, 3}, 0)
}

func perms(a []int, k int) {
	if k == len(a) {
		fmt.Print(a, " ")
		return
	}
	for i := k; i < len(a); i++ {
		a[k], a[i] = a[i], a[k]
		perms(a, k+1)
		a[k], a[i] = a[i], a[k]
	}
	if k == 0 {
		fmt.Println()
	}
}

// Output:
// 9 false true
// 100000
// 63
// [1 2 3] [1 3 2] [2 1 3] [2 3 1] [3 2 1] [3 1 2]
