//@ matrix: seeds x policies x lang

// An err declared in the goroutine is its own.

package main

import (
	"errors"
	"fmt"
	"sync"
)

func work(n int) error {
	if n == 1 {
		return errors.New("one")
	}
	return nil
}

func main() {
	var wg sync.WaitGroup
	errs := make([]error, 3)
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			err := work(i)
			errs[i] = err
		}(i)
	}
	wg.Wait()
	fmt.Println(errs)
}

// Output:
// [<nil> one <nil>]
