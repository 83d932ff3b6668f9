//@ seeds: 1..8  matrix: seeds x policies

// A Buffer works in the slice that it was made of.

package main

import (
	"bytes"
	"time"
)

func main() {
	own := make([]byte, 0, 16)
	b := bytes.NewBuffer(own)
	done := make(chan bool, 2)
	go func() {
		b.WriteString("abc") // want race "own"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = own[:1][0] // want race "own"
		done <- true
	}()
	<-done
	<-done
}
