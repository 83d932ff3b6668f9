//@ seeds: 1..16  policy: random pct round-robin

// The call of context.AfterFunc happens before its function.

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
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		context.AfterFunc(ctx, func() {
			_ = x
			close(finished)
		})
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		cancel()
		<-finished
		done <- true
	}()
	<-done
	<-done
}
