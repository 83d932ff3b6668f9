//@ seeds: 1..16  matrix: seeds x policies

// `for _, v := range arr` copies the whole array at its start, even if the loop breaks at once.

package main

import "time"

const step = 20 * time.Millisecond

var a [4]int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		a[3] = 1 // want race "a"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		for _, v := range a { // want race "a"
			_ = v
			break
		}
		done <- true
	}()
	<-done
	<-done
}
