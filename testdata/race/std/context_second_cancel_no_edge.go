//@ seeds: 1..16  matrix: seeds x policies

// A cancel that is not the first releases nothing.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var x int

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	done := make(chan bool, 2)
	go func() {
		x = 1 // want race "x"
		cancel()
		done <- true
	}()
	go func() {
		time.Sleep(step)
		<-ctx.Done()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
