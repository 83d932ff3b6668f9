//@ seeds: 1..4

// Goroutines that wait need room for their stacks, which runtime.MemStats tells.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var before, during runtime.MemStats
	runtime.ReadMemStats(&before)
	gate := make(chan struct{})
	var inside, all sync.WaitGroup
	for range 5_000 {
		inside.Add(1)
		all.Go(func() {
			inside.Done()
			<-gate
		})
	}
	inside.Wait()
	runtime.ReadMemStats(&during)
	fmt.Println("stacks:", during.StackInuse > before.StackInuse, during.StackSys >= during.StackInuse)
	fmt.Println("all in all:", during.Sys > before.Sys, during.Sys >= during.HeapSys+during.StackSys)
	close(gate)
	all.Wait()
}

// Output:
// stacks: true true
// all in all: true true
