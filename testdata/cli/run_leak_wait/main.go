// What a goroutine waits for is told by its whole name.
package main

import (
	"sync"
	"time"
)

func main() {
	var ranges sync.WaitGroup
	ranges.Add(1)
	go func() {
		ranges.Wait()
	}()
	time.Sleep(time.Second)
}
