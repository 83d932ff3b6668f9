//@ seeds: 1..8  matrix: seeds x policies

// strings.Join reads the elements.

package main

import (
	"strings"
	"time"
)

func main() {
	s := []string{"a", "b", "c"}
	done := make(chan bool, 2)
	go func() {
		_ = strings.Join(s[:2], ",") // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[2] = "x"
		s[1] = "y" // want race "s"
		done <- true
	}()
	<-done
	<-done
}
