//@ matrix: seeds x policies

// Atomic writes do not protect plain reads.

package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

var counter int64

func main() {
	go func() {
		atomic.AddInt64(&counter, 1) // want race "counter"
	}()
	fmt.Println("counter", counter) // want race "counter"
	time.Sleep(10 * time.Millisecond)
}

// Outcomes: counter 0 | counter 1
