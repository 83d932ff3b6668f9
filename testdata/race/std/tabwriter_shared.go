//@ seeds: 1..8  matrix: seeds x policies

// A tab writer keeps cells in memory: two goroutines race.

package main

import (
	"io"
	"text/tabwriter"
	"time"
)

func main() {
	w := tabwriter.NewWriter(io.Discard, 0, 8, 1, 32, 0)
	done := make(chan bool, 2)
	go func() {
		w.Write([]byte("a\tb\n")) // want race `\w+`
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		w.Write([]byte("c\td\n")) // want race `\w+`
		done <- true
	}()
	<-done
	<-done
}
