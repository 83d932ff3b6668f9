//@ seeds: 1..8  matrix: seeds x policies

// A buffered Writer keeps its state in memory: two goroutines race.

package main

import (
	"bufio"
	"io"
	"time"
)

func main() {
	w := bufio.NewWriter(io.Discard)
	done := make(chan bool, 2)
	go func() {
		w.WriteString("one") // want race "Writer"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		w.WriteString("two") // want race "Writer"
		done <- true
	}()
	<-done
	<-done
}
