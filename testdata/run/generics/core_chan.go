// Operations on a value whose type is a channel of some kind.

package main

import "fmt"

func drain[C ~chan T | ~<-chan T, T any](c C) (out []T) {
	for x := range c {
		out = append(out, x)
	}
	return
}

func fill[C ~chan<- T | ~chan T, T any](c C, xs ...T) {
	for _, x := range xs {
		c <- x
	}
	close(c)
}

type Pipe chan string

func main() {
	c := make(chan int, 3)
	fill(c, 1, 2, 3)
	fmt.Println(len(c), drain(c))
	p := make(Pipe, 2)
	fill(p, "a", "b")
	fmt.Println(drain(p))
	var r <-chan int = c
	x, ok := <-r
	fmt.Println(x, ok, drain[<-chan int, int](r))
}

// Output:
// 3 [1 2 3]
// [a b]
// 0 false []
