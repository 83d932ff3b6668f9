//@ seeds: 1..16  matrix: seeds x policies

// What was done before WithTimeout is ordered before Done that the timeout closes; what was done after it is not.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var before, after int

func main() {
	ready := make(chan context.Context, 1)
	done := make(chan bool, 2)
	go func() {
		before = 1
		ctx, cancel := context.WithTimeout(context.Background(), step)
		_ = cancel
		ready <- ctx
		after = 1 // want race "after"
		done <- true
	}()
	go func() {
		<-(<-ready).Done()
		_ = before
		_ = after // want race "after"
		done <- true
	}()
	<-done
	<-done
}
