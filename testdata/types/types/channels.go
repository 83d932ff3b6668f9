// Channels.

package main

var a chan
var b <-chan int = make(chan<- int) // want `^syntax error: missing channel element type`
var c chan<- chan int
var d chan (<-chan int)
var e chan missing

func main() {}
