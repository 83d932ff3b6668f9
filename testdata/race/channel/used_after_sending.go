//@ matrix: seeds x policies

// A message that its sender changes after sending it.

package main

import "fmt"

type message struct{ text string }

func main() {
	c, done := make(chan *message), make(chan bool)
	go func() {
		m := <-c
		fmt.Println(m.text) // want race "message\.text"
		done <- true
	}()
	m := &message{"first"}
	c <- m
	m.text = "second" // want race "message\.text"
	<-done
}

// Outcomes: first | second
