//@ matrix: seeds x policies

// A value receiver locks a copy of the mutex, so the map is not protected.

package main

import "sync"

type stats struct {
	mu   sync.Mutex
	hits map[string]int
}

func (s stats) add(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits[k]++ // want race "hits"
}

func main() {
	s := stats{hits: map[string]int{}}
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.add("page")
		}()
	}
	wg.Wait()
}
