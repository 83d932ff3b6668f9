// Retrying with growing pauses, a circuit breaker, and errors that say whether to try again.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type temporary interface{ Temporary() bool }

type netError struct {
	code int
	temp bool
}

func (e *netError) Error() string   { return fmt.Sprintf("status %d", e.code) }
func (e *netError) Temporary() bool { return e.temp }

var ErrOpen = errors.New("circuit open")

type Breaker struct {
	mu       sync.Mutex
	failures int
	limit    int
	opened   time.Time
	pause    time.Duration
}

func (b *Breaker) Do(f func() error) error {
	b.mu.Lock()
	if b.failures >= b.limit && time.Since(b.opened) < b.pause {
		b.mu.Unlock()
		return ErrOpen
	}
	b.mu.Unlock()
	err := f()
	b.mu.Lock()
	defer b.mu.Unlock()
	if err == nil {
		b.failures = 0
		return nil
	}
	if b.failures++; b.failures >= b.limit {
		b.opened = time.Now()
	}
	return fmt.Errorf("call %d: %w", b.failures, err)
}

func Retry(ctx context.Context, times int, pause time.Duration, f func(int) error) (err error) {
	for i := range times {
		if err = f(i); err == nil {
			return nil
		}
		var t temporary
		if !errors.As(err, &t) || !t.Temporary() {
			return fmt.Errorf("giving up: %w", err)
		}
		select {
		case <-time.After(pause << i):
		case <-ctx.Done():
			return errors.Join(err, context.Cause(ctx))
		}
	}
	return fmt.Errorf("after %d tries: %w", times, err)
}

func main() {
	ctx := context.Background()
	start := time.Now()
	err := Retry(ctx, 5, 20*time.Millisecond, func(i int) error {
		if i < 3 {
			return &netError{503, true}
		}
		return nil
	})
	fmt.Println(err, time.Since(start) >= 140*time.Millisecond)
	fmt.Println(Retry(ctx, 2, time.Millisecond, func(int) error { return &netError{500, true} }))
	err = Retry(ctx, 5, time.Millisecond, func(int) error { return fmt.Errorf("get: %w", &netError{404, false}) })
	var ne *netError
	fmt.Println(err, errors.As(err, &ne), ne.code)
	ctx, cancel := context.WithTimeoutCause(ctx, 10*time.Millisecond, errors.New("user left"))
	defer cancel()
	fmt.Println(Retry(ctx, 5, time.Second, func(int) error { return &netError{503, true} }))
	b := &Breaker{limit: 2, pause: 200 * time.Millisecond}
	fail := func() error { return &netError{500, true} }
	for range 4 {
		err := b.Do(fail)
		fmt.Println(err, errors.Is(err, ErrOpen))
	}
	time.Sleep(250 * time.Millisecond)
	fmt.Println(b.Do(func() error { return nil }), b.Do(fail))
}

// Output:
// <nil> true
// after 2 tries: status 500
// giving up: get: status 404 true 404
// status 503
// user left
// call 1: status 500 false
// call 2: status 500 false
// circuit open true
// circuit open true
// <nil> call 1: status 500
