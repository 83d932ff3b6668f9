//@ matrix: seeds x policies

// Workers that poll a stop channel end under every policy.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	rounds := make([]int, 3)
	for i := range rounds {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case <-stop:
					return
				default:
				}
				rounds[i]++
			}
		}()
	}
	time.Sleep(100 * time.Microsecond)
	close(stop)
	wg.Wait()
	fmt.Println("all stopped", len(rounds))
}

// Output:
// all stopped 3
