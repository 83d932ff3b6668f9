//@ seeds: 1..8  matrix: seeds x policies

// A Buffer that two goroutines write to is a race on its fields.

package main

import (
	"bytes"
	"time"
)

func main() {
	var b bytes.Buffer
	done := make(chan bool, 2)
	go func() {
		b.WriteString("one") // want race "Buffer"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		b.WriteByte(1) // want race "Buffer"
		done <- true
	}()
	<-done
	<-done
}
