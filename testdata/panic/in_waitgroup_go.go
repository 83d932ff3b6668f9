//@ exit: 2

// A function started with WaitGroup.Go panics.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		panic("in Go")
	})
	wg.Wait()
}

// Stderr:
// panic: in Go [recovered, repanicked]
//
// goroutine 2 [running]:
// main.main.func1()
// 	in_waitgroup_go.go:12 +0x
// created by sync.(*WaitGroup).Go in goroutine 1
