// Nobody receives.

package main

func main() {
	c := make(chan int)
	c <- 1 // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send]:
// main.main()
// 	send.go:7 +0x
