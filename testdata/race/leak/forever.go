//@ matrix: seeds x policies

// A select without cases, a nil channel and a WaitGroup that is never done.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	go func() {
		select {} // want leak
	}()
	go func() {
		var c chan int
		<-c // want leak
	}()
	go func() {
		var wg sync.WaitGroup
		wg.Add(1)
		wg.Wait() // want leak
	}()
	time.Sleep(10 * time.Millisecond)
	fmt.Println("main ends")
}

// Output:
// main ends
