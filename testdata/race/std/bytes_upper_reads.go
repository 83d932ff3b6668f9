//@ seeds: 1..8  matrix: seeds x policies

// bytes.ToUpper reads its argument and gives new memory.

package main

import (
	"bytes"
	"time"
)

func main() {
	p := []byte("abc")
	done := make(chan bool, 2)
	go func() {
		q := bytes.ToUpper(p) // want race "p"
		q[0] = 1
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
