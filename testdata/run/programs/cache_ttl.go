// A cache with expiry, one load per key at a time, a janitor, and counts.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type item[V any] struct {
	val     V
	expires time.Time
}

type flight[V any] struct {
	done chan struct{}
	val  V
	err  error
}

type Cache[K comparable, V any] struct {
	mu      sync.Mutex
	items   map[K]item[V]
	flights map[K]*flight[V]
	ttl     time.Duration
	load    func(context.Context, K) (V, error)
	hits    atomic.Int64
	loads   atomic.Int64
}

func New[K comparable, V any](ttl time.Duration, load func(context.Context, K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{items: map[K]item[V]{}, flights: map[K]*flight[V]{}, ttl: ttl, load: load}
}

func (c *Cache[K, V]) Get(ctx context.Context, k K) (V, error) {
	c.mu.Lock()
	if it, ok := c.items[k]; ok && time.Now().Before(it.expires) {
		c.mu.Unlock()
		c.hits.Add(1)
		return it.val, nil
	}
	f, ok := c.flights[k]
	if !ok {
		f = &flight[V]{done: make(chan struct{})}
		c.flights[k] = f
		go func() {
			defer close(f.done)
			c.loads.Add(1)
			f.val, f.err = c.load(ctx, k)
			c.mu.Lock()
			defer c.mu.Unlock()
			delete(c.flights, k)
			if f.err == nil {
				c.items[k] = item[V]{f.val, time.Now().Add(c.ttl)}
			}
		}()
	}
	c.mu.Unlock()
	select {
	case <-f.done:
		return f.val, f.err
	case <-ctx.Done():
		var zero V
		return zero, ctx.Err()
	}
}

func (c *Cache[K, V]) Janitor(ctx context.Context, every time.Duration) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case now := <-t.C:
			c.mu.Lock()
			for k, it := range c.items {
				if now.After(it.expires) {
					delete(c.items, k)
				}
			}
			c.mu.Unlock()
		case <-ctx.Done():
			return
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	c := New(500*time.Millisecond, func(ctx context.Context, k string) (int, error) {
		time.Sleep(10 * time.Millisecond)
		if k == "" {
			return 0, errors.New("empty key")
		}
		return len(k), nil
	})
	janitor := make(chan struct{})
	go func() { defer close(janitor); c.Janitor(ctx, 700*time.Millisecond) }()
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			if v, err := c.Get(ctx, "hello"); v != 5 || err != nil {
				fmt.Println("wrong", v, err)
			}
		})
	}
	wg.Wait()
	fmt.Println("loads", c.loads.Load())
	for range 3 {
		c.Get(ctx, "hello")
	}
	fmt.Println("hits", c.hits.Load(), "loads", c.loads.Load())
	fmt.Println(c.Get(ctx, ""))
	time.Sleep(600 * time.Millisecond)
	c.Get(ctx, "hello")
	fmt.Println("loads", c.loads.Load())
	short, stop := context.WithTimeout(ctx, time.Millisecond)
	fmt.Println(c.Get(short, "slow"))
	stop()
	time.Sleep(3 * time.Second)
	c.mu.Lock()
	fmt.Println("left", len(c.items), len(c.flights))
	c.mu.Unlock()
	cancel()
	<-janitor
}

// Output:
// loads 1
// hits 3 loads 1
// 0 empty key
// loads 3
// 0 context deadline exceeded
// left 0 0
