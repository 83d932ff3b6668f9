//@ seeds: 1..8  matrix: seeds x policies

// Fields are parts of the slice itself.

package main

import (
	"bytes"
	"time"
)

func main() {
	p := []byte("ab cd")
	f := bytes.Fields(p)
	done := make(chan bool, 2)
	go func() {
		f[0][0] = 1 // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = p[1]
		_ = p[0] // want race "p"
		done <- true
	}()
	<-done
	<-done
}
