//@ exit: 2

// A send case on a closed channel panics when it is chosen.

package main

func main() {
	c := make(chan int)
	close(c)
	select {
	case c <- 1:
	}
}

// Stderr:
// panic: send on closed channel
//
// goroutine 1 [running]:
// main.main()
// 	send_closed_select.go:11 +0x
