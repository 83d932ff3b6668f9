//@ matrix: seeds x policies

// parser -> aggregator -> slow reducer: the parser is never further ahead than the buffers allow.

package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	const size = 2
	var parsed, reduced atomic.Int32
	rows := make(chan int, size)
	sums := make(chan int, size)
	ok := true
	go func() { // parser
		defer close(rows)
		for i := 1; i <= 20; i++ {
			parsed.Add(1)
			rows <- i
		}
	}()
	go func() { // aggregator
		defer close(sums)
		sum := 0
		for r := range rows {
			sum += r
			sums <- sum
		}
	}()
	last := 0
	for s := range sums { // reducer
		time.Sleep(time.Millisecond)
		if ahead := parsed.Load() - reduced.Load(); ahead > 2*size+3 {
			ok = false
		}
		reduced.Add(1)
		last = s
	}
	fmt.Println(last, ok, parsed.Load() == reduced.Load())
}

// Output:
// 210 true true
