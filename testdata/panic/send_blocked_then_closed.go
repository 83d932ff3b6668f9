//@ exit: 2

// A goroutine that is blocked in a send panics when the channel is closed.

package main

import "time"

func main() {
	c := make(chan int)
	go func() {
		c <- 1 // want race "c"
	}()
	time.Sleep(10 * time.Millisecond)
	close(c) // want race "c"
	time.Sleep(10 * time.Millisecond)
}

// Stderr:
// panic: send on closed channel
//
// goroutine 2 [running]:
// main.main.func1()
// 	send_blocked_then_closed.go:12 +0x
// created by main.main in goroutine 1
// 	send_blocked_then_closed.go:11 +0x
