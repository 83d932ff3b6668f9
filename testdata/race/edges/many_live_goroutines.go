//@ seeds: 1

// Twenty thousand goroutines live at the same time.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	stop := make(chan bool)
	for i := 0; i < 20000; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); <-stop }()
	}
	close(stop)
	wg.Wait()
}
