//@ seeds: 1..16  policy: random pct round-robin

// The first cancel happens before an Err and a Cause that are not nil.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var x int
var ctx, cancel = context.WithCancel(context.Background())

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		cancel()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		for ctx.Err() == nil {
			time.Sleep(step)
		}
		_ = x
		done <- true
	}()
	<-done
	<-done
}
