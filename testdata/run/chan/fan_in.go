//@ matrix: seeds x policies

// Several producers, one consumer: every value arrives once.

package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	out := make(chan int)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 3 {
				out <- i*10 + j
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	var got []int
	for v := range out {
		got = append(got, v)
	}
	sort.Ints(got)
	fmt.Println(got)
}

// Output:
// [0 1 2 10 11 12 20 21 22 30 31 32]
