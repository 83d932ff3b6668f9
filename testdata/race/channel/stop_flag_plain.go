//@ matrix: seeds x policies

// A plain variable as stop flag races.

package main

import (
	"runtime"
	"sync"
)

func main() {
	stop := false
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for !stop { // want race "stop"
			runtime.Gosched()
		}
	}()
	runtime.Gosched()
	stop = true // want race "stop"
	wg.Wait()
}
