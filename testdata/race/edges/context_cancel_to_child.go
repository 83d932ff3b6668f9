//@ seeds: 1..16  policy: random pct round-robin

// The first cancel happens before Done of a child.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var x int
var ctx, cancel = context.WithCancel(context.Background())
var child, stop = context.WithCancel(ctx)

func main() {
	defer stop()
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		cancel()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		<-child.Done()
		_ = x
		done <- true
	}()
	<-done
	<-done
}
