// Tens of thousands wait for an RWMutex: each is let in as fast as if there were few, all readers at once, writers in turn.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const crowd = 30_000
	var board sync.RWMutex
	var all sync.WaitGroup
	notes, looks := 0, make([]int, crowd)
	board.Lock()
	for i := range crowd {
		all.Go(func() {
			board.Lock()
			notes++
			board.Unlock()
		})
		all.Go(func() {
			board.RLock()
			looks[i] = notes
			board.RUnlock()
		})
	}
	for range 3 {
		runtime.Gosched()
	}
	board.Unlock()
	all.Wait()
	inRange := true
	for _, n := range looks {
		inRange = inRange && n >= 0 && n <= crowd
	}
	fmt.Println(notes, inRange)
}

// Output:
// 30000 true
