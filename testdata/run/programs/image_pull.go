//@ seeds: 1..16  policy: random pct round-robin

// Layers of an image are fetched at once, with a deadline, buffers from a pool and a limit per layer.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

var buffers = sync.Pool{New: func() any { return new([]byte) }}

var errSlow = errors.New("layer is slow")

func fetch(ctx context.Context, layer int, took time.Duration) (int, error) {
	buf := buffers.Get().(*[]byte)
	defer buffers.Put(buf)
	*buf = (*buf)[:0]
	chunk := make(chan byte)
	go func() {
		defer close(chunk)
		for i := range layer + 2 {
			time.Sleep(took)
			select {
			case chunk <- byte(i):
			case <-ctx.Done():
				return
			}
		}
	}()
	for {
		select {
		case b, ok := <-chunk:
			if !ok {
				if err := ctx.Err(); err != nil {
					return 0, fmt.Errorf("layer %d: %w", layer, err)
				}
				return len(*buf), nil
			}
			*buf = append(*buf, b)
		case <-time.After(3 * time.Second):
			return 0, fmt.Errorf("layer %d: %w", layer, errSlow)
		case <-ctx.Done():
			return 0, fmt.Errorf("layer %d: %w", layer, ctx.Err())
		}
	}
}

func pull(limit time.Duration, took ...time.Duration) (total int, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	sizes, errs := make([]int, len(took)), make([]error, len(took))
	var wg sync.WaitGroup
	for layer, took := range took {
		wg.Go(func() { sizes[layer], errs[layer] = fetch(ctx, layer, took) })
	}
	wg.Wait()
	for _, size := range sizes {
		total += size
	}
	return total, errors.Join(errs...)
}

func main() {
	fmt.Println(pull(time.Minute, time.Second, 2*time.Second, time.Millisecond))
	total, err := pull(5*time.Second, time.Second, 2*time.Second, 2*time.Second)
	fmt.Println(total, err, errors.Is(err, context.DeadlineExceeded))
	total, err = pull(time.Minute, 4*time.Second, time.Second)
	fmt.Println(total, err, errors.Is(err, errSlow))
}

// Output:
// 9 <nil>
// 2 layer 1: context deadline exceeded
// layer 2: context deadline exceeded true
// 3 layer 0: layer is slow true
