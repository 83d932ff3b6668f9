//@ exit: 2

// Using a copy of a condition variable.

package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	c.Signal()
	d := *c
	d.Signal()
}

// Stderr:
// panic: sync.Cond is copied
//
// goroutine 1 [running]:
// main.main()
// 	cond_copied.go:14 +0x
