// verdicts only

// The packages beside the library that concurrent tests import.
package gotest

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
	"golang.org/x/sync/singleflight"
	"golang.org/x/time/rate"
)

func TestErrgroupFirstErrorCancels(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		boom := errors.New("boom")
		g, ctx := errgroup.WithContext(t.Context())
		g.Go(func() error {
			time.Sleep(time.Second)
			return boom
		})
		g.Go(func() error {
			<-ctx.Done()
			return ctx.Err()
		})
		start := time.Now()
		if err := g.Wait(); err != boom || time.Since(start) != time.Second {
			t.Error(err, time.Since(start))
		}
		if context.Cause(ctx) != boom {
			t.Error(context.Cause(ctx))
		}
	})
}

func TestErrgroupLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g errgroup.Group
		g.SetLimit(2)
		var now, most atomic.Int32
		start := time.Now()
		for range 6 {
			g.Go(func() error {
				n := now.Add(1)
				for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
				}
				time.Sleep(time.Second)
				now.Add(-1)
				return nil
			})
		}
		if g.TryGo(func() error { return nil }) {
			t.Error("more than the limit")
		}
		if err := g.Wait(); err != nil || most.Load() != 2 || time.Since(start) != 3*time.Second {
			t.Error(err, most.Load(), time.Since(start))
		}
	})
}

func TestErrgroupWaitOrders(t *testing.T) {
	var g errgroup.Group
	results := make([]int, 4)
	for i := range results {
		g.Go(func() error { results[i] = i; return nil })
	}
	g.Wait()
	t.Log(results)
}

func TestErrgroupRace(t *testing.T) {
	var g errgroup.Group
	sum := 0
	for i := range 4 {
		g.Go(func() error { sum += i; return nil })
	}
	g.Wait()
	t.Log(sum)
}

func TestSemaphore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := semaphore.NewWeighted(3)
		if err := s.Acquire(t.Context(), 2); err != nil || s.TryAcquire(2) || !s.TryAcquire(1) {
			t.Error(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := s.Acquire(ctx, 1); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		go func() {
			time.Sleep(time.Minute)
			s.Release(3)
		}()
		start := time.Now()
		if err := s.Acquire(t.Context(), 3); err != nil || time.Since(start) != time.Minute {
			t.Error(err, time.Since(start))
		}
	})
}

func TestSemaphoreOrders(t *testing.T) {
	s := semaphore.NewWeighted(1)
	x := 0
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s.Acquire(context.Background(), 1)
			x++
			s.Release(1)
		})
	}
	wg.Wait()
}

func TestSingleflight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g singleflight.Group
		var calls atomic.Int32
		for range 5 {
			go func() {
				v, err, shared := g.Do("key", func() (any, error) {
					time.Sleep(time.Second)
					return int(calls.Add(1)), nil
				})
				if v != 1 || err != nil || !shared {
					t.Error(v, err, shared)
				}
			}()
		}
		time.Sleep(2 * time.Second)
		if calls.Load() != 1 {
			t.Error(calls.Load())
		}
		v, err, shared := g.Do("key", func() (any, error) { return nil, errors.ErrUnsupported })
		if v != nil || err != errors.ErrUnsupported || shared {
			t.Error(v, err, shared)
		}
	})
}

func TestRate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := rate.NewLimiter(rate.Every(100*time.Millisecond), 2)
		if !l.Allow() || !l.Allow() || l.Allow() {
			t.Error("burst")
		}
		start := time.Now()
		for range 5 {
			if err := l.Wait(t.Context()); err != nil {
				t.Error(err)
			}
		}
		if took := time.Since(start).Round(time.Millisecond); took != 500*time.Millisecond {
			t.Error(took)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		defer cancel()
		if err := l.Wait(ctx); err == nil {
			t.Error("waits longer than the deadline")
		}
	})
}

func TestNoLeak(t *testing.T) {
	defer goleak.VerifyNone(t)
	done := make(chan bool)
	go func() { close(done) }()
	<-done
}

func TestLeak(t *testing.T) {
	c := make(chan int)
	defer func() { <-c }()
	defer goleak.VerifyNone(t)
	go func() { c <- 1 }()
}
