//@ seeds: 1..8  matrix: seeds x policies

// io.ReadFull writes the bytes that it gives.

package main

import (
	"io"
	"strings"
	"time"
)

func main() {
	p := make([]byte, 4)
	done := make(chan bool, 2)
	go func() {
		io.ReadFull(strings.NewReader("abcd"), p[:3]) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = p[1] // want race "p"
		_ = p[3]
		done <- true
	}()
	<-done
	<-done
}
