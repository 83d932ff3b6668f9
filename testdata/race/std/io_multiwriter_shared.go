//@ seeds: 1..8  matrix: seeds x policies

// Writers behind a MultiWriter are written to by who writes.

package main

import (
	"bytes"
	"io"
	"time"
)

func main() {
	var b bytes.Buffer
	w := io.MultiWriter(io.Discard, &b)
	done := make(chan bool, 2)
	go func() {
		w.Write([]byte("one")) // want race "Buffer"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = b.Len() // want race "Buffer"
		done <- true
	}()
	<-done
	<-done
}
