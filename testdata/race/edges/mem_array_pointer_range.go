//@ seeds: 1..16  matrix: seeds x policies

// Ranging over &arr reads one element per iteration.

package main

import "time"

const step = 20 * time.Millisecond

var a [4]int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		a[3] = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		for _, v := range &a {
			_ = v
			break
		}
		done <- true
	}()
	<-done
	<-done
}
