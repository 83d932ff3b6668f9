// Instances share package variables but keep their own map of types.

package main

import "fmt"

var calls int
var seen = map[string]int{}

func visit[T any](T) {
	calls++
	seen[fmt.Sprintf("%T", *new(T))]++
}

func main() {
	visit(1)
	visit("a")
	visit(2)
	visit([]int{})
	visit[any](3)
	fmt.Println(calls, seen)
}

// Output:
// 5 map[<nil>:1 []int:1 int:2 string:1]
