//@ seeds: 1..8  matrix: seeds x policies

// A Replacer can be used by many goroutines.

package main

import (
	"strings"
	"time"
)

func main() {
	r := strings.NewReplacer("a", "b")
	done := make(chan bool, 2)
	go func() {
		_ = r.Replace("abc")
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = r.Replace("cab")
		done <- true
	}()
	<-done
	<-done
}
