//@ seeds: 1..8  matrix: seeds x policies

// Reading from a Buffer writes the bytes that were read, no more.

package main

import (
	"bytes"
	"time"
)

func main() {
	p := make([]byte, 8)
	b := bytes.NewBufferString("abc")
	done := make(chan bool, 2)
	go func() {
		b.Read(p) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = p[2] // want race "p"
		_ = p[3]
		done <- true
	}()
	<-done
	<-done
}
