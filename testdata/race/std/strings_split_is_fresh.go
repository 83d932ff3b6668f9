//@ seeds: 1..8  matrix: seeds x policies

// Parts of a string are a new slice.

package main

import (
	"strings"
	"time"
)

func main() {
	text := "a,b"
	done := make(chan bool, 2)
	go func() {
		p := strings.Split(text, ",")
		p[0] = "x"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		p := strings.Split(text, ",")
		p[0] = "y"
		done <- true
	}()
	<-done
	<-done
}
