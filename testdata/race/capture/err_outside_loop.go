//@ matrix: seeds x policies x lang

// One err for all goroutines: they race with each other.

package main

import (
	"errors"
	"fmt"
	"sync"
)

func work(n int) (int, error) {
	if n%2 == 1 {
		return 0, errors.New("odd")
	}
	return n, nil
}

func main() {
	var wg sync.WaitGroup
	var err error
	for i := 0; i < 3; i++ {
		i := i
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("working")
			_, err = work(i) // want race "err"
			fmt.Println("done")
		}()
	}
	wg.Wait()
	_ = err
}
