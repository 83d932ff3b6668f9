//@ seeds: 1..8  matrix: seeds x policies

// Decoding a character reads its bytes only.

package main

import (
	"time"
	"unicode/utf8"
)

func main() {
	p := []byte("aé")
	done := make(chan bool, 2)
	go func() {
		_, _ = utf8.DecodeRune(p) // want race "p"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		p[1] = 1
		p[0] = 1 // want race "p"
		done <- true
	}()
	<-done
	<-done
}
