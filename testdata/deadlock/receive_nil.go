// Receiving from a nil channel.

package main

func main() {
	var c chan int
	<-c // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive (nil chan)]:
// main.main()
// 	receive_nil.go:7 +0x
