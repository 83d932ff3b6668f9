//@ seeds: 1..4

// A deferred Unlock runs when the function panics.

package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu  sync.Mutex
	sum int
}

func (a *account) draw(n int) (err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("draw: %v", e)
		}
	}()
	if n > a.sum {
		panic(fmt.Sprintf("only %d", a.sum))
	}
	a.sum -= n
	return nil
}

func main() {
	a := account{sum: 10}
	var wg sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		wg.Go(func() { errs[i] = a.draw(5) })
	}
	wg.Wait()
	failed := 0
	for _, e := range errs {
		if e != nil {
			failed++
			fmt.Println(e)
		}
	}
	fmt.Println(failed, a.sum)
}

// Output:
// draw: only 0
// draw: only 0
// 2 0
