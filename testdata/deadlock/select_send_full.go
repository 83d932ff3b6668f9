//@ exit: 2

// A select whose only case is a send to a full channel.

package main

func main() {
	c := make(chan int, 1)
	c <- 1
	select {
	case c <- 2: // want deadlock
	}
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send]:
// main.main()
// 	select_send_full.go:11 +0x
