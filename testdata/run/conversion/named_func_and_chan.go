// Functions, channels, maps and slices convert between named and unnamed types.

package main

import "fmt"

type F func(int) int

func (f F) Twice(x int) int { return f(f(x)) }

type Bag map[string]int
type Send chan<- int
type Ints []int

func (s Ints) Sum() (t int) {
	for _, x := range s {
		t += x
	}
	return
}

func main() {
	fmt.Println(F(func(x int) int { return x * 3 }).Twice(2), Ints([]int{1, 2}).Sum(), len(Bag(map[string]int{"a": 1})))
	c := make(chan int, 1)
	s := Send(c)
	s <- 4
	r := (<-chan int)(c)
	fmt.Println(<-r, cap(s))
	raw := []int(Ints{5})
	raw[0]++
	fmt.Println(raw)
}

// Output:
// 18 3 1
// 4 1
// [6]
