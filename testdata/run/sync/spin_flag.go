//@ matrix: seeds x policies

// Waiting in a loop for an atomic flag ends under every policy.

package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	var ready atomic.Bool
	data := 0
	go func() {
		data = 42
		ready.Store(true)
	}()
	for !ready.Load() {
		runtime.Gosched()
	}
	fmt.Println(data)
	var turn atomic.Int32
	go func() {
		for turn.Load() != 1 {
		}
		turn.Store(2)
	}()
	turn.Store(1)
	for turn.Load() != 2 {
	}
	fmt.Println("done")
}

// Output:
// 42
// done
