//@ seeds: 1..8  matrix: seeds x policies

// Writing to a Buffer reads the bytes that are written.

package main

import (
	"bytes"
	"time"
)

func main() {
	p := []byte("abc")
	var b bytes.Buffer
	done := make(chan bool, 2)
	go func() {
		b.Write(p) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		p[1] = 0 // want race "p"
		done <- true
	}()
	<-done
	<-done
}
