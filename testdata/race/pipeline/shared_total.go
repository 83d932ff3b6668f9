//@ matrix: seeds x policies

// A total that two stages update without a lock.

package main

import "sync"

var total int

func main() {
	rows := make(chan int, 4)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		defer close(rows)
		for i := range 4 {
			rows <- i
			total++ // want race "total"
		}
	}()
	go func() {
		defer wg.Done()
		for r := range rows {
			total += r // want race "total"
		}
	}()
	wg.Wait()
}
