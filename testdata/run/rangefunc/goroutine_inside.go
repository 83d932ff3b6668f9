//@ seeds: 1..4

// An iterator fed by a goroutine, stopped through a done channel.

package main

import (
	"fmt"
	"iter"
	"sync"
)

func gen(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		var wg sync.WaitGroup
		defer wg.Wait()
		defer close(done)
		wg.Go(func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		})
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}

func main() {
	for x := range gen(100) {
		if x > 20 {
			break
		}
		fmt.Print(x, " ")
	}
	for x := range gen(2) {
		fmt.Print("again ", x, " ")
	}
	fmt.Println()
}

// Output:
// 0 1 4 9 16 again 0 again 1
