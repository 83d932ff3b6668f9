//@ exit: 2

// A second close, in a goroutine that has deferred a send.

package main

func main() {
	c := make(chan int)
	done := make(chan bool)
	go func(c chan int) {
		defer func() { done <- true }()
		close(c)
		close(c)
	}(c)
	<-done
	select {}
}

// Stderr:
// panic: close of closed channel
//
// goroutine 2 [running]:
// main.main.func1(...)
// 	close_twice_in_goroutine.go:13 +0x
// created by main.main in goroutine 1
// 	close_twice_in_goroutine.go:10 +0x
