// Limits and reservations of package rate, and a weighted semaphore, in variables of their types.
package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
	"golang.org/x/time/rate"
)

// A pool lends seats; each costs its weight.
type pool struct {
	seats *semaphore.Weighted
	size  int64
}

func (p *pool) with(ctx context.Context, n int64, f func()) error {
	if err := p.seats.Acquire(ctx, n); err != nil {
		return err
	}
	defer p.seats.Release(n)
	f()
	return nil
}

func show(start time.Time, r *rate.Reservation, at time.Time) {
	fmt.Println(r.OK(), r.DelayFrom(at), at.Sub(start))
}

func main() {
	p := pool{semaphore.NewWeighted(3), 3}
	ctx, cancel := context.WithCancel(context.Background())
	fmt.Println(p.with(ctx, 2, func() {
		fmt.Println(p.seats.TryAcquire(1), p.seats.TryAcquire(1))
		p.seats.Release(1)
	}))
	cancel()
	fmt.Println(p.with(ctx, 4, func() {}), p.seats.TryAcquire(p.size))

	for _, l := range []rate.Limit{rate.Every(time.Second / 4), rate.Every(3 * time.Second), rate.Every(0), rate.Inf, 2.5} {
		fmt.Printf("%T %.4g\n", l, float64(l))
	}
	var l rate.Limit = 2
	lim := rate.NewLimiter(l, 3)
	start := time.Now()
	var last *rate.Reservation
	for i := range 4 {
		at := start.Add(time.Duration(i) * 100 * time.Millisecond)
		last = lim.ReserveN(at, 2)
		show(start, last, at)
	}
	last.CancelAt(start.Add(300 * time.Millisecond))
	show(start, lim.ReserveN(start.Add(300*time.Millisecond), 2), start.Add(300*time.Millisecond))
	none := lim.ReserveN(start, 4)
	fmt.Println(none.OK(), none.Delay() == rate.InfDuration, none.DelayFrom(start) == rate.InfDuration)
	none.Cancel()
	fmt.Println(lim.Limit() == l, lim.Burst())
}

// Output:
// true false
// <nil>
// context canceled true
// rate.Limit 4
// rate.Limit 0.3333
// rate.Limit 1.798e+308
// rate.Limit 1.798e+308
// rate.Limit 2.5
// true 0s 0s
// true 400ms 100ms
// true 1.3s 200ms
// true 2.2s 300ms
// true 2.2s 300ms
// false true true
// true 3
