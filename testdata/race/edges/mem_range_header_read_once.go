//@ seeds: 1..16  matrix: seeds x policies

// range over a slice, string, map or channel variable reads the variable once, at loop entry; a later
// ordered-after-entry change of the variable does not race with the rest of the loop.

package main

import "time"

var s = []int{1, 2, 3}

func main() {
	entered := make(chan bool)
	done := make(chan bool, 2)
	go func() {
		for i := range s {
			if i == 0 {
				entered <- true
				time.Sleep(30 * time.Millisecond)
			}
		}
		done <- true
	}()
	go func() { <-entered; s = nil; done <- true }()
	<-done
	<-done
}
