//@ matrix: seeds x policies x lang

// go with a value method copies the receiver at the statement.

package main

import (
	"fmt"
	"sync"
)

type worker struct {
	id int
	wg *sync.WaitGroup
}

func (w worker) run() {
	defer w.wg.Done()
	fmt.Println("worker", w.id)
}

func main() {
	var wg sync.WaitGroup
	for _, w := range []worker{{1, &wg}, {2, &wg}, {3, &wg}} {
		wg.Add(1)
		go w.run()
	}
	wg.Wait()
}

// Unordered output:
// worker 1
// worker 2
// worker 3
