// One side of a race holds a lock: the report names it as it was at the access, though it has been given back since.
package main

import (
	"sync"
	"time"
)

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) add() {
	c.mu.Lock()
	c.n++
	c.mu.Unlock()
}

func main() {
	var c counter
	done := make(chan bool)
	go func() {
		c.n++
		done <- true
	}()
	time.Sleep(time.Millisecond)
	c.add()
	<-done
}
