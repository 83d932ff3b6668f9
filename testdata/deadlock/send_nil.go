// Sending on a nil channel.

package main

func main() {
	var c chan int
	c <- 1 // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send (nil chan)]:
// main.main()
// 	send_nil.go:7 +0x
