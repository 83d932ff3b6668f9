//@ matrix: seeds x policies

// What comes after close is not ordered with the receivers.

package main

import "fmt"

func main() {
	ready, done := make(chan struct{}), make(chan struct{})
	config := "early"
	go func() {
		<-ready
		fmt.Println(config) // want race "config"
		close(done)
	}()
	close(ready)
	config = "late" // want race "config"
	<-done
}

// Outcomes: early | late
