//@ seeds: 1..8  matrix: seeds x policies

// io.Copy reads the source and writes the target.

package main

import (
	"bytes"
	"io"
	"time"
)

func main() {
	src, dst := bytes.NewReader([]byte("abc")), new(bytes.Buffer)
	done := make(chan bool, 2)
	go func() {
		io.Copy(dst, src) // want race "Reader"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = src.Len() // want race "Reader"
		done <- true
	}()
	<-done
	<-done
}
