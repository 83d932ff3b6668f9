//@ seeds: 1..16  matrix: seeds x policies

// The n-th Unlock comes before every later Lock, also when a goroutine that never locked unlocks in between.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var mu sync.Mutex

func main() {
	done := make(chan bool, 4)
	go func() { x = 1; mu.Lock(); mu.Unlock(); done <- true }()                       // Unlock #1
	go func() { time.Sleep(step); mu.Lock(); done <- true }()                         // Lock #2
	go func() { time.Sleep(2 * step); mu.Unlock(); done <- true }()                   // Unlock #2, by a stranger
	go func() { time.Sleep(3 * step); mu.Lock(); _ = x; mu.Unlock(); done <- true }() // Lock #3
	for i := 0; i < 4; i++ {
		<-done
	}
}
