// The buffer is full and nobody receives.

package main

func main() {
	c := make(chan int, 1)
	c <- 1
	c <- 2 // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send]:
// main.main()
// 	send_full.go:8 +0x
