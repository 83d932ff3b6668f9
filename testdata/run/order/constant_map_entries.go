// The entries of a map literal that are constant are stored first.

package main

import "fmt"

type point struct{ x, y int }

type pair struct {
	p point
	s string
}

var calls int

func next() int { calls++; return calls }

func main() {
	one := 1
	fmt.Println(map[int]int{one: 7, 1: 5})
	fmt.Println(map[int]int{1: 5, one: 7, 2: 3})
	fmt.Println(map[int]int{one: 7, 1: one + 1})
	fmt.Println(map[point]int{{one, 1}: 7, {1, 1}: 5})
	fmt.Println(map[pair]string{{point{one, 1}, "a"}: "first", {point{1, 1}, "a"}: "constant"})
	fmt.Println(map[any]any{one: "first", 1: nil}, map[any]int{one: 1, 1: 2}, map[int]any{one: "first", 1: 2}, map[int]any{one: 1, 1: nil})
	fmt.Println(map[string][2]int{"a": {next(), next()}, "b": {8, 9}, "c": {next()}})
	fmt.Println(map[int]*point{one: {1, one}, 1: nil}[1])
	fmt.Println(map[int][]int{one: {1}, 1: {2}}[1])
	defer func() { fmt.Println(recover(), calls) }()
	var s []int
	fmt.Println(map[int]int{next(): 1, 1: 2, s[one]: 3, next(): 4})
}

// Output:
// map[1:7]
// map[1:7 2:3]
// map[1:2]
// map[{1 1}:7]
// map[{{1 1} a}:first]
// map[1:<nil>] map[1:2] map[1:2] map[1:1]
// map[a:[1 2] b:[8 9] c:[3 0]]
// &{1 1}
// [2]
// runtime error: index out of range [1] with length 0 4
