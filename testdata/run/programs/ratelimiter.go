// A token bucket and a leaky bucket on the clock, with requests from several goroutines.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type TokenBucket struct {
	mu     sync.Mutex
	tokens float64
	max    float64
	rate   float64 // per second
	last   time.Time
}

func NewTokenBucket(rate, burst float64) *TokenBucket {
	return &TokenBucket{tokens: burst, max: burst, rate: rate, last: time.Now()}
}

func (b *TokenBucket) reserve() time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := time.Now()
	b.tokens = min(b.max, b.tokens+now.Sub(b.last).Seconds()*b.rate)
	b.last = now
	b.tokens--
	if b.tokens >= 0 {
		return 0
	}
	return time.Duration(-b.tokens / b.rate * float64(time.Second))
}

func (b *TokenBucket) Wait(ctx context.Context) error {
	d := b.reserve()
	if d == 0 {
		return nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("waiting for a token: %w", ctx.Err())
	}
}

func main() {
	start := time.Now()
	b := NewTokenBucket(10, 3)
	ctx := context.Background()
	for i := range 6 {
		if err := b.Wait(ctx); err != nil {
			fmt.Println(err)
		}
		fmt.Println("request", i, time.Since(start).Round(50*time.Millisecond))
	}
	ctx, cancel := context.WithTimeout(ctx, 120*time.Millisecond)
	defer cancel()
	var wg sync.WaitGroup
	var mu sync.Mutex
	var failed int
	for range 4 {
		wg.Go(func() {
			if err := b.Wait(ctx); errors.Is(err, context.DeadlineExceeded) {
				mu.Lock()
				failed++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println("failed", failed)

	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	queue := make(chan string, 3)
	go func() {
		defer close(queue)
		for _, s := range []string{"a", "b", "c", "d", "e"} {
			queue <- s
		}
	}()
	for s := range queue {
		<-ticker.C
		fmt.Print(s, " ")
	}
	fmt.Println()
}

// Output:
// request 0 0s
// request 1 0s
// request 2 0s
// request 3 100ms
// request 4 200ms
// request 5 300ms
// failed 3
// a b c d e
