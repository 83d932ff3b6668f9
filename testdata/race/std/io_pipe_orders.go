//@ seeds: 1..8  matrix: seeds x policies

// What was written before a Write is seen after the Read of its bytes.

package main

import (
	"io"
	"time"
)

func main() {
	x := 0
	r, w := io.Pipe()
	done := make(chan bool, 2)
	go func() {
		x = 1
		w.Write([]byte{1})
		w.Close()
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		io.ReadAll(r)
		_ = x
		done <- true
	}()
	<-done
	<-done
}
