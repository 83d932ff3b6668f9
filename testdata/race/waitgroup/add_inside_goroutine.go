//@ exhibited  matrix: seeds x policies

// Add in the goroutine: Wait may come first, and is then not ordered with the work.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	res := 0
	go func() {
		wg.Add(1) // want race "wg"
		defer wg.Done()
		res = 42 // want race "res"
	}()
	wg.Wait()                  // want race "wg"
	fmt.Println("result", res) // want race "res"
	time.Sleep(10 * time.Millisecond)
}
