//@ seeds: 1..8  matrix: seeds x policies

// Encoding a character writes its bytes.

package main

import (
	"time"
	"unicode/utf8"
)

func main() {
	p := make([]byte, 4)
	done := make(chan bool, 2)
	go func() {
		utf8.EncodeRune(p, 0xe9) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = p[2]
		_ = p[1] // want race "p"
		done <- true
	}()
	<-done
	<-done
}
