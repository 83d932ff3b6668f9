//@ seeds: 1..8  matrix: seeds x policies

// maps.Copy writes the one and reads the other.

package main

import (
	"maps"
	"time"
)

func main() {
	dst, src := map[int]int{}, map[int]int{1: 1}
	done := make(chan bool, 2)
	go func() {
		maps.Copy(dst, src) // want race "dst"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = dst[1] // want race "dst"
		_ = src[1]
		done <- true
	}()
	<-done
	<-done
}
