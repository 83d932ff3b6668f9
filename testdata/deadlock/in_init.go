//@ exit: 2

// The wait is in an init function.

package main

var c = make(chan int)

func init() {
	c <- 1 // want deadlock
}

func main() {
	println(<-c)
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send, locked to thread]:
// main.init.0()
// 	in_init.go:10 +0x
