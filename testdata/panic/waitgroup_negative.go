//@ exit: 2

// A WaitGroup counter below zero.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Done()
	wg.Done()
}

// Stderr:
// panic: sync: negative WaitGroup counter
//
// goroutine 1 [running]:
// main.main()
// 	waitgroup_negative.go:13 +0x
