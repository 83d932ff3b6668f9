//@ matrix: seeds x policies

// Two goroutines that lock different mutexes are not ordered.

package main

import "sync"

var a, b sync.Mutex
var n int

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		a.Lock()
		n++ // want race "n"
		a.Unlock()
	}()
	go func() {
		defer wg.Done()
		b.Lock()
		n++ // want race "n"
		b.Unlock()
	}()
	wg.Wait()
}
