//@ exit: 2  seeds: 1..4

// A generic function as a goroutine.

package main

func worker[T any](c chan T) {
	close(c)
	close(c)
}

func main() {
	c := make(chan int)
	go worker(c)
	<-c
	select {}
}

// Stderr:
// panic: close of closed channel
//
// goroutine 2 [running]:
// main.worker[...](...)
// 	generic_goroutine.go:9 +0x
// created by main.main in goroutine 1
// 	generic_goroutine.go:14 +0x
