//@ exit: 2

// The wait is in a deferred call.

package main

func main() {
	c := make(chan int)
	defer func() {
		<-c // want deadlock
	}()
	println("body")
}

// Stderr:
// body
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main.func1()
// 	in_deferred.go:10 +0x
// main.main()
// 	in_deferred.go:13 +0x
