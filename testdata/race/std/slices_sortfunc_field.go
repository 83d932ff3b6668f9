//@ seeds: 1..8  matrix: seeds x policies

// A comparison function reads what it reads; swaps write whole elements.

package main

import (
	"cmp"
	"slices"
	"time"
)

type pair struct {
	key int
	val string
}

func main() {
	s := []pair{{2, "b"}, {1, "a"}}
	done := make(chan bool, 2)
	go func() {
		slices.SortFunc(s, func(x, y pair) int { return cmp.Compare(x.key, y.key) }) // want race "pair"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = s[1].val // want race "pair"
		done <- true
	}()
	<-done
	<-done
}
