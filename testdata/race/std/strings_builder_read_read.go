//@ seeds: 1..8  matrix: seeds x policies

// Reading a Builder from two goroutines is fine.

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
		_ = b.String()
		_ = b.Len()
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = b.String()
		_ = b.Cap()
		done <- true
	}()
	<-done
	<-done
}
