//@ lang: go1.21  matrix: seeds x policies

// go with a pointer method takes the address of the shared loop variable.

package main

import (
	"fmt"
	"sync"
)

type worker struct{ id int }

var wg sync.WaitGroup

func (w *worker) run() {
	defer wg.Done()
	fmt.Println("worker", w.id) // want race "w|worker\.id"
}

func main() {
	for _, w := range []worker{{1}, {2}, {3}} { // want race "w|worker\.id"
		wg.Add(1)
		go w.run()
	}
	wg.Wait()
}
