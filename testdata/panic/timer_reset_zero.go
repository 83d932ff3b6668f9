//@ exit: 2

// Reset of a timer that nothing has made.

package main

import "time"

func main() {
	var t time.Timer
	t.Reset(1)
}

// Stderr:
// panic: time: Reset called on uninitialized Timer
//
// goroutine 1 [running]:
// main.main()
// 	timer_reset_zero.go:11 +0x
