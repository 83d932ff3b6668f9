//@ matrix: seeds x policies

// Strings and interfaces are single locations: any use of the variable counts.

package main

import "time"

var text string
var value any

func main() {
	done := make(chan bool, 2)
	go func() {
		text = "changed" // want race "text"
		value = 1        // want race "value"
		done <- true
	}()
	go func() {
		time.Sleep(10 * time.Millisecond)
		_ = len(text)    // want race "text"
		_ = value == nil // want race "value"
		done <- true
	}()
	<-done
	<-done
}
