//@ seeds: 1..16  policy: random pct round-robin

// An Err that is nil orders nothing.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var x int
var ctx, cancel = context.WithCancel(context.Background())

func main() {
	defer cancel()
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		ctx.Err()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		ctx.Err()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
