//@ seeds: 1..8  matrix: seeds x policies

// A heap is the slice that its methods write to.

package main

import (
	"container/heap"
	"time"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) } // want race "h"
func (h *ints) Pop() any          { x := (*h)[0]; *h = (*h)[1:]; return x }

func main() {
	h := &ints{3, 2, 1}
	done := make(chan bool, 2)
	go func() {
		heap.Push(h, 0)
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = len(*h) // want race "h"
		done <- true
	}()
	<-done
	<-done
}
