//@ seeds: 1..8  matrix: seeds x policies

// A buffered Writer copies what is written, so that reads it.

package main

import (
	"bufio"
	"io"
	"time"
)

func main() {
	w, p := bufio.NewWriter(io.Discard), []byte("abc")
	done := make(chan bool, 2)
	go func() {
		w.Write(p) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		p[0] = 1 // want race "p"
		done <- true
	}()
	<-done
	<-done
}
