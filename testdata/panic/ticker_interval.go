//@ exit: 2

// A ticker without an interval.

package main

import "time"

func main() {
	t := time.NewTicker(0)
	<-t.C
}

// Stderr:
// panic: non-positive interval for NewTicker
//
// goroutine 1 [running]:
// main.main()
// 	ticker_interval.go:10 +0x
