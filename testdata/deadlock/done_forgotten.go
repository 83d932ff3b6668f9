// A worker that returns early without Done.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			if i == 1 {
				return
			}
			defer wg.Done()
		}()
	}
	wg.Wait() // want deadlock
	fmt.Println("not reached")
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.WaitGroup.Wait]:
// main.main()
// 	done_forgotten.go:21 +0x
