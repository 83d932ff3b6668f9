//@ matrix: seeds x policies

// Copies of a pointer share what it points to.

package main

import "sync"

type stats struct{ hits int }

func main() {
	st := &stats{}
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func(st *stats) {
			defer wg.Done()
			st.hits++ // want race "stats\.hits"
		}(st)
	}
	wg.Wait()
}
