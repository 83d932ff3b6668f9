//@ seeds: 1..8  matrix: seeds x policies

// Trimming reads from both ends up to what stays.

package main

import (
	"bytes"
	"time"
)

func main() {
	p := []byte("  abc  ")
	done := make(chan bool, 2)
	go func() {
		_ = bytes.TrimSpace(p) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		p[3] = 1
		p[2] = 1 // want race "p"
		done <- true
	}()
	<-done
	<-done
}
