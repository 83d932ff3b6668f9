//@ seeds: 1..4

// Several channels merged into one; the values come in any order.

package main

import (
	"fmt"
	"slices"
	"sync"
)

func merge[T any](cs ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for x := range c {
				out <- x
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func of[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}

func main() {
	var got []string
	for s := range merge(of("a", "b"), of("c"), of[string](), of("d", "e")) {
		got = append(got, s)
	}
	slices.Sort(got)
	fmt.Println(got)
}

// Output:
// [a b c d e]
