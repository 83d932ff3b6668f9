//@ seeds: 1..16  matrix: seeds x policies

// Searching reads the bytes up to the one that it finds.

package main

import (
	"bytes"
	"time"
)

func main() {
	b := []byte("abcdef")
	done := make(chan bool, 2)
	go func() {
		_ = bytes.IndexByte(b[:4], 'c') // want race "b"
		_ = bytes.Contains(b[:4], []byte("bc"))
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		b[1] = 'x' // want race "b"
		b[3] = 'x'
		b[5] = 'x'
		done <- true
	}()
	<-done
	<-done
}
