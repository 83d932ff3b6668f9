//@ matrix: seeds x policies

// Data published through an atomic flag.

package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

var data []int
var ready atomic.Bool

func main() {
	go func() {
		data = append(data, 1, 2, 3)
		ready.Store(true)
	}()
	for !ready.Load() {
		runtime.Gosched()
	}
	fmt.Println(data)
}

// Output:
// [1 2 3]
