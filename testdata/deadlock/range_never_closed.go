// A channel that is ranged over and never closed.

package main

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	for v := range c { // want deadlock
		println(v)
	}
}

// Stderr:
// 1
// 2
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main()
// 	range_never_closed.go:9 +0x
