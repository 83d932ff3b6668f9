//@ seeds: 1..8  matrix: seeds x policies

// A Builder that two goroutines write to is a race on its fields.

package main

import (
	"strings"
	"time"
)

func main() {
	var b strings.Builder
	b.WriteString("start")
	done := make(chan bool, 2)
	go func() {
		b.WriteString("one") // want race "Builder"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		b.WriteString("two") // want race "Builder"
		done <- true
	}()
	<-done
	<-done
}
