//@ seeds: 1..8  matrix: seeds x policies

// A Reader keeps its place: reading it from two goroutines is a race.

package main

import (
	"strings"
	"time"
)

func main() {
	r := strings.NewReader("abc")
	done := make(chan bool, 2)
	go func() {
		_, _ = r.ReadByte() // want race "Reader"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_, _ = r.ReadByte() // want race "Reader"
		done <- true
	}()
	<-done
	<-done
}
