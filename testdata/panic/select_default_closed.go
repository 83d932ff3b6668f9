//@ exit: 2

// A send case of a closed channel in a select, in a loop with a default.

package main

func main() {
	c := make(chan int, 1)
	for {
		select {
		case c <- 1:
			println("sent")
			close(c)
		default:
			println("full")
		}
	}
}

// Stderr:
// sent
// panic: send on closed channel
//
// goroutine 1 [running]:
// main.main()
// 	select_default_closed.go:11 +0x
