//@ seeds: 1..16  matrix: seeds x policies

// A slot hands over only the clock of the last operation that used it, taken before that operation joined. A's send
// reaches C (the receiver) but C's receive forwards only C's own past to B's next send, so A's write stays unordered
// with B.

package main

import "time"

const step = 20 * time.Millisecond

var x int

func main() {
	c := make(chan int, 1)
	done := make(chan bool, 3)
	go func() { x = 1; c <- 1; done <- true }()                       // A: send #1 // want race "x"
	go func() { time.Sleep(step); <-c; done <- true }()               // C: receive #1
	go func() { time.Sleep(2 * step); c <- 2; _ = x; done <- true }() // B: send #2 // want race "x"
	<-done
	<-done
	<-done
}
