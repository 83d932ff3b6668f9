//@ exit: 2

// Stopping a timer that was never made.

package main

import "time"

func main() {
	var t time.Timer
	t.Stop()
}

// Stderr:
// panic: time: Stop called on uninitialized Timer
//
// goroutine 1 [running]:
// main.main()
// 	timer_zero.go:11 +0x
