//@ seeds: 1..8  matrix: seeds x policies

// Decoding writes the bytes that it gives.

package main

import (
	"encoding/base64"
	"time"
)

func main() {
	dst := make([]byte, 8)
	done := make(chan bool, 2)
	go func() {
		base64.StdEncoding.Decode(dst, []byte("YWJj")) // want race "dst"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = dst[5]
		_ = dst[2] // want race "dst"
		done <- true
	}()
	<-done
	<-done
}
