//@ seeds: 1..16  matrix: seeds x policies

// Making children of one context, asking for Done, Err that is nil and values order nothing.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var x int

func use(ctx context.Context) {
	child, cancel := context.WithCancel(ctx)
	_ = child.Done()
	_ = ctx.Done()
	if ctx.Err() != nil || ctx.Value("k") != "v" {
		panic("unexpected")
	}
	cancel()
}

func main() {
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), "k", "v"))
	done := make(chan bool, 2)
	go func() {
		x = 1 // want race "x"
		use(ctx)
		done <- true
	}()
	go func() {
		time.Sleep(step)
		use(ctx)
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
	cancel()
}
