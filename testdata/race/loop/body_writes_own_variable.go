//@ lang: go1.22  matrix: seeds x policies

// A goroutine that writes the variable of its iteration races with the copy made for the next one.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ { // want race "i"
		wg.Add(1)
		go func() {
			defer wg.Done()
			i += 10 // want race "i"
		}()
	}
	wg.Wait()
}
