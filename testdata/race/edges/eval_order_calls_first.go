//@ seeds: 1..16  matrix: seeds x policies

// gc evaluates the calls of an expression list first and reads plain variables, fields, elements and dereferences
// afterwards; x here is read AFTER lock() returned although it is written to its left. && and || keep their order;
// map indexing and channel receives count as calls.

package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex
var x int

//go:noinline
func lock() int { mu.Lock(); return 0 }

func main() {
	done := make(chan bool)
	go func() { mu.Lock(); x = 1; mu.Unlock(); done <- true }()
	time.Sleep(20 * time.Millisecond)
	v := x + lock() // x is read under the lock
	mu.Unlock()
	<-done
	y := 1
	f := func() int { y = 10; return 0 }
	fmt.Println(v, y+f()) // 1 10
}
