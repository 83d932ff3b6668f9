//@ seeds: 1..16  matrix: seeds x policies

// The first cancel is ordered before <-ctx.Done(), before Err that is not nil, before children end, and before AfterFunc functions.

package main

import (
	"context"
	"time"
)

const step = 20 * time.Millisecond

var x, y int

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	child, cancelChild := context.WithTimeout(ctx, time.Hour)
	defer cancelChild()
	done := make(chan bool, 5)
	y = 1
	context.AfterFunc(ctx, func() { _, _ = x, y; done <- true })
	go func() { x = 1; cancel(); done <- true }()
	go func() { time.Sleep(step); <-ctx.Done(); _ = x; done <- true }()
	go func() { <-child.Done(); _ = x; done <- true }()
	go func() {
		for child.Err() == nil {
			time.Sleep(step)
		}
		_ = x
		done <- true
	}()
	for range 5 {
		<-done
	}
}
