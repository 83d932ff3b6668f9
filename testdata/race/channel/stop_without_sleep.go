//@ matrix: seeds x policies

// The goroutine that stops the pollers is never starved by them.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case <-stop:
					return
				default:
				}
			}
		}()
	}
	for range 10 {
		runtime.Gosched()
	}
	close(stop)
	wg.Wait()
	fmt.Println("all stopped")
}

// Output:
// all stopped
