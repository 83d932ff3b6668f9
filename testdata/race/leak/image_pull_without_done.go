//@ seeds: 1..16  policy: random pct

// A goroutine that fetches a layer sends without looking at the context: when the receiver has given up it waits for ever.

package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func fetch(ctx context.Context, layer int) error {
	chunk := make(chan int)
	go func() {
		defer close(chunk)
		for i := range 3 {
			time.Sleep(2 * time.Second)
			chunk <- i // want leak
		}
	}()
	for {
		select {
		case _, ok := <-chunk:
			if !ok {
				return nil
			}
		case <-ctx.Done():
			return fmt.Errorf("layer %d: %w", layer, ctx.Err())
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	var wg sync.WaitGroup
	for layer := range 2 {
		wg.Go(func() {
			if err := fetch(ctx, layer); err == nil {
				fmt.Println("in time")
			}
		})
	}
	wg.Wait()
	time.Sleep(10 * time.Second)
	fmt.Println("done")
}

// Output:
// done
