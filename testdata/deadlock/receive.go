// Nobody sends.

package main

func main() {
	c := make(chan int)
	<-c // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main()
// 	receive.go:7 +0x
