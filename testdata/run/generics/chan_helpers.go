//@ seeds: 1..4

// Generators, stages and merging over channels.

package main

import (
	"fmt"
	"strconv"
)

func gen[T any](xs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}

func stage[T, U any](in <-chan T, f func(T) U) <-chan U {
	out := make(chan U)
	go func() {
		defer close(out)
		for x := range in {
			out <- f(x)
		}
	}()
	return out
}

func take[T any](in <-chan T) (out []T) {
	for x := range in {
		out = append(out, x)
	}
	return
}

func main() {
	c := stage(gen(1, 2, 3), func(x int) string { return strconv.Itoa(x * x) })
	fmt.Println(take(stage(c, func(s string) int { return len(s) })))
}

// Output:
// [1 1 1]
