// Cases of unnamed types: slices, maps, functions, channels, pointers, arrays, structs.

package main

import "fmt"

func f(x any) string {
	switch v := x.(type) {
	case []int:
		return fmt.Sprint("slice ", len(v))
	case map[string]int:
		return fmt.Sprint("map ", v["a"])
	case func(int) int:
		return fmt.Sprint("func ", v(2))
	case chan int, <-chan int:
		return fmt.Sprintf("%T", v)
	case *int:
		return fmt.Sprint("ptr ", *v)
	case [2]int:
		return fmt.Sprint("array ", v[1])
	case struct{ a int }:
		return fmt.Sprint("struct ", v.a)
	case [][]int:
		return "nested"
	}
	return "none"
}

func main() {
	n := 3
	fmt.Println(f([]int{1}), f(map[string]int{"a": 7}), f(func(x int) int { return x * x }), f(make(chan int)), f((<-chan int)(nil)))
	fmt.Println(f(&n), f([2]int{1, 2}), f(struct{ a int }{9}), f([][]int{}), f([3]int{}), f([]int8{}), f((chan<- int)(nil)))
}

// Output:
// slice 1 map 7 func 4 chan int <-chan int
// ptr 3 array 2 struct 9 nested none none none
