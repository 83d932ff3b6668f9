// Deadlines with causes: which cause is kept; the function types by name.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	why := errors.New("why")
	start := time.Now()
	var cancel context.CancelFunc
	ctx, cancel := context.WithDeadlineCause(context.Background(), start.Add(20*time.Millisecond), why)
	d, ok := ctx.Deadline()
	fmt.Println(d.Sub(start), ok, ctx.Err(), context.Cause(ctx))
	<-ctx.Done()
	cancel()
	fmt.Println(ctx.Err(), context.Cause(ctx))

	ctx, cancel = context.WithDeadlineCause(context.Background(), start.Add(-time.Second), why)
	fmt.Println(ctx.Err(), context.Cause(ctx))
	cancel()

	ctx, cancel = context.WithDeadlineCause(context.Background(), start.Add(time.Second), why)
	cancel()
	cancel()
	fmt.Println(ctx.Err(), context.Cause(ctx))

	ctx, cancel = context.WithDeadlineCause(context.Background(), start.Add(time.Second), nil)
	outer, cancel2 := context.WithDeadlineCause(ctx, start.Add(2*time.Second), why)
	d, _ = outer.Deadline()
	fmt.Println(d.Sub(start))
	defer cancel2()
	time.Sleep(1500 * time.Millisecond)
	fmt.Println(outer.Err(), context.Cause(outer))
	cancel()

	var with context.CancelCauseFunc
	ctx, with = context.WithCancelCause(context.Background())
	inner, cancel3 := context.WithTimeoutCause(ctx, time.Hour, errors.New("late"))
	with(why)
	with(errors.New("second"))
	fmt.Println(inner.Err(), context.Cause(inner), errors.Is(context.Cause(inner), why))
	cancel3()
	ctx, with = context.WithCancelCause(context.Background())
	with(nil)
	fmt.Println(ctx.Err(), context.Cause(ctx))
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithDeadlineCause(nil, start, why)
	}()
}

// Output:
// 20ms true <nil> <nil>
// context deadline exceeded why
// context deadline exceeded why
// context canceled context canceled
// 1s
// context deadline exceeded context deadline exceeded
// context canceled why true
// context canceled context canceled
// cannot create context from nil parent
