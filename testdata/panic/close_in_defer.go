//@ exit: 2

// A channel closed twice, the second time by a deferred call.

package main

func finish(c chan int) {
	defer close(c)
	close(c)
}

func main() {
	finish(make(chan int))
}

// Stderr:
// panic: close of closed channel
//
// goroutine 1 [running]:
// main.finish(...)
// 	close_in_defer.go:10 +0x
// main.main()
// 	close_in_defer.go:13 +0x
