//@ seeds: 1..8  matrix: seeds x policies

// maps.Copy reads its source.

package main

import (
	"maps"
	"time"
)

func main() {
	dst, src := map[int]int{}, map[int]int{1: 1}
	done := make(chan bool, 2)
	go func() {
		maps.Copy(dst, src) // want race "src"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		src[2] = 1 // want race "src"
		done <- true
	}()
	<-done
	<-done
}
