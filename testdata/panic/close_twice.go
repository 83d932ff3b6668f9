//@ exit: 2

// Closing a channel twice.

package main

func main() {
	c := make(chan int)
	close(c)
	close(c)
}

// Stderr:
// panic: close of closed channel
//
// goroutine 1 [running]:
// main.main()
// 	close_twice.go:10 +0x
