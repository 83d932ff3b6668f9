//@ matrix: seeds x policies

// Workers write the same element of a slice.

package main

import "sync"

func main() {
	res := make([]int, 5)
	var wg sync.WaitGroup
	for i := range res {
		wg.Add(1)
		go func() {
			defer wg.Done()
			res[0] = i // want race "res\[0\]"
		}()
	}
	wg.Wait()
}
