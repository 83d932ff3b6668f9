//@ seeds: 1..8  matrix: seeds x policies

// Encoding reads the characters.

package main

import (
	"time"
	"unicode/utf16"
)

func main() {
	p := []rune("abc")
	done := make(chan bool, 2)
	go func() {
		_ = utf16.Encode(p) // want race "p"
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
