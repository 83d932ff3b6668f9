//@ exit: 2

// Resetting a ticker to nothing.

package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	t.Reset(-1)
}

// Stderr:
// panic: non-positive interval for Ticker.Reset
//
// goroutine 1 [running]:
// main.main()
// 	ticker_reset.go:11 +0x
