//@ seeds: 1..16  policy: random pct round-robin

// Tasks started in a loop: the first that fails cancels the others and no further ones are started; or all errors are gathered.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

var errBroken = errors.New("broken")

func task(ctx context.Context, n int) error {
	select {
	case <-time.After(time.Duration(n) * time.Second):
	case <-ctx.Done():
		return fmt.Errorf("task %d: %w", n, context.Cause(ctx))
	}
	if n%3 == 0 {
		return fmt.Errorf("task %d: %w", n, errBroken)
	}
	return nil
}

func failFast(tasks int) (started int, err error) {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	var wg sync.WaitGroup
	for n := 1; n <= tasks && ctx.Err() == nil; n++ {
		started++
		wg.Go(func() {
			if err := task(ctx, n); err != nil {
				cancel(err)
			}
		})
		time.Sleep(1400 * time.Millisecond)
	}
	wg.Wait()
	return started, context.Cause(ctx)
}

func collectAll(tasks int) error {
	errs := make([]error, tasks)
	var wg sync.WaitGroup
	for n := range tasks {
		wg.Go(func() { errs[n] = task(context.Background(), n+1) })
	}
	wg.Wait()
	return errors.Join(errs...)
}

func main() {
	started, err := failFast(10)
	fmt.Println(started, err, errors.Is(err, errBroken), errors.Is(err, context.Canceled))
	err = collectAll(7)
	fmt.Println(err)
	fmt.Println(errors.Is(err, errBroken), len(err.(interface{ Unwrap() []error }).Unwrap()))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err = task(ctx, 5)
	fmt.Println(err, errors.Is(err, context.Canceled))
	ctx, cancel = context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	err = task(ctx, 5)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
}

// Output:
// 5 task 3: broken true false
// task 3: broken
// task 6: broken
// true 2
// task 5: context canceled true
// task 5: context deadline exceeded true
