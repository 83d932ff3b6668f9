//@ seeds: 1..8  matrix: seeds x policies

// A checksum reads all bytes.

package main

import (
	"hash/crc32"
	"time"
)

func main() {
	p := []byte("abc")
	done := make(chan bool, 2)
	go func() {
		_ = crc32.ChecksumIEEE(p) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		p[2] = 0 // want race "p"
		done <- true
	}()
	<-done
	<-done
}
