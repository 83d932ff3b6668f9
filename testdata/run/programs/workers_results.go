// A pool with ordered results, a progress count, panics made errors, and a stop at the first failure.

package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
)

type result[R any] struct {
	i   int
	val R
	err error
}

func ParallelMap[T, R any](ctx context.Context, workers int, in []T, f func(context.Context, T) (R, error)) ([]R, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	jobs := make(chan int)
	results := make(chan result[R])
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range jobs {
				r := result[R]{i: i}
				func() {
					defer func() {
						if p := recover(); p != nil {
							r.err = fmt.Errorf("job %d panicked: %v", i, p)
						}
					}()
					r.val, r.err = f(ctx, in[i])
				}()
				results <- r
			}
		})
	}
	go func() {
		defer close(jobs)
		for i := range in {
			select {
			case jobs <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	go func() { wg.Wait(); close(results) }()
	out := make([]R, len(in))
	for r := range results {
		if r.err != nil {
			cancel(r.err)
			continue
		}
		out[r.i] = r.val
	}
	return out, context.Cause(ctx)
}

func main() {
	ctx := context.Background()
	var done atomic.Int32
	words := []string{"one", "three", "five", "seven", "eleven"}
	lens, err := ParallelMap(ctx, 3, words, func(_ context.Context, s string) (int, error) {
		done.Add(1)
		return len(s), nil
	})
	fmt.Println(lens, err, done.Load())
	_, err = ParallelMap(ctx, 2, words, func(_ context.Context, s string) (byte, error) { return s[4], nil })
	fmt.Println(strings.Contains(err.Error(), "panicked: runtime error: index out of range [4] with length"))
	sentinel := errors.New("bad word")
	done.Store(0)
	many := make([]int, 1000)
	_, err = ParallelMap(ctx, 4, many, func(ctx context.Context, _ int) (int, error) {
		if done.Add(1) == 5 {
			return 0, sentinel
		}
		return 1, ctx.Err()
	})
	fmt.Println(errors.Is(err, sentinel), done.Load() < 1000)
	none, err := ParallelMap(ctx, 2, nil, func(context.Context, string) (int, error) { return 0, nil })
	fmt.Println(none, err)
}

// Output:
// [3 5 4 5 6] <nil> 5
// true
// true true
// [] <nil>
