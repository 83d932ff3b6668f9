//@ seeds: 1..8  matrix: seeds x policies

// Encoding reads the source and writes the target.

package main

import (
	"encoding/hex"
	"time"
)

func main() {
	src, dst := []byte("ab"), make([]byte, 6)
	done := make(chan bool, 2)
	go func() {
		hex.Encode(dst, src) // want race "dst"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = src[0]
		_ = dst[4]
		_ = dst[3] // want race "dst"
		done <- true
	}()
	<-done
	<-done
}
