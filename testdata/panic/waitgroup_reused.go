//@ exhibited  matrix: seeds x policies  exit: 2

// A counter that is raised again before the one who waited for zero goes on.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		wg.Done()
		wg.Add(1) // want race "wg"
		wg.Done()
	}()
	wg.Wait() // want race "wg"
}

// Stderr:
// panic: sync: WaitGroup is reused before previous Wait has returned
//
// goroutine 1 [running]:
// main.main()
// 	waitgroup_reused.go:17 +0x
