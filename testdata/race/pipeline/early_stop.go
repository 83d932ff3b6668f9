//@ matrix: seeds x policies

// The reducer has seen enough, closes stop, and every stage ends.

package main

import (
	"fmt"
	"sync"
)

func main() {
	stop := make(chan struct{})
	rows, sums := make(chan int), make(chan int)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		defer close(rows)
		for i := 0; ; i++ {
			select {
			case rows <- i:
			case <-stop:
				return
			}
		}
	}()
	go func() {
		defer wg.Done()
		defer close(sums)
		sum := 0
		for r := range rows {
			sum += r
			select {
			case sums <- sum:
			case <-stop:
				return
			}
		}
	}()
	for s := range sums {
		if s >= 10 {
			fmt.Println("enough", s)
			break
		}
	}
	close(stop)
	wg.Wait()
	fmt.Println("clean")
}

// Output:
// enough 10
// clean
