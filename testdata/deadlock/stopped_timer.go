//@ exit: 2

// A stopped timer wakes nobody.

package main

import "time"

func main() {
	t := time.NewTimer(time.Hour)
	t.Stop()
	<-t.C // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main()
// 	stopped_timer.go:12 +0x
