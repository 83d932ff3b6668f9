//@ matrix: seeds x policies x lang

// A range loop that assigns to variables declared before it shares them in every version.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	var v, sum int
	var mu sync.Mutex
	for _, v = range []int{1, 2, 3} { // want race "v"
		wg.Add(1)
		go func() {
			defer wg.Done()
			x := v // want race "v" capture "v"
			mu.Lock()
			defer mu.Unlock()
			sum += x
		}()
	}
	wg.Wait()
	_ = sum
}
