//@ seeds: 1..16  matrix: seeds x policies

// A deadlock is declared with race detection on.

package main

func main() {
	<-make(chan int) // want deadlock
}
