//@ seeds: 1..4

// A label before a loop with goroutines and function literals inside.

package main

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	var got []int
	var mu sync.Mutex
	var wg sync.WaitGroup
loop:
	for i := range 10 {
		switch {
		case i%2 == 0:
			continue loop
		case i > 6:
			break loop
		}
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for {
				got = append(got, i)
				break
			}
		})
	}
	wg.Wait()
	slices.Sort(got)
	fmt.Println(got)
}

// Output:
// [1 3 5]
