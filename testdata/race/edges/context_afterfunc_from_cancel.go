//@ seeds: 1..16  policy: random pct round-robin

// Cancel happens before the function of context.AfterFunc.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var x int
var ctx, cancel = context.WithCancel(context.Background())
var finished = make(chan bool)

func main() {
	context.AfterFunc(ctx, func() {
		_ = x
		close(finished)
	})
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		cancel()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		<-finished
		done <- true
	}()
	<-done
	<-done
}
