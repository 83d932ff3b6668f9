//@ seeds: 1..8  matrix: seeds x policies

// Joining reads the parts.

package main

import (
	"path"
	"time"
)

func main() {
	p := []string{"a", "b"}
	done := make(chan bool, 2)
	go func() {
		_ = path.Join(p...) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		p[1] = "c" // want race "p"
		done <- true
	}()
	<-done
	<-done
}
