//@ seeds: 1..16  matrix: seeds x policies

// Handing a captured named result to the caller reads it, also for a bare return.

package main

import (
	"fmt"
	"time"
)

type config struct{ retries int }

// load hands cfg out while a background refresh still writes it.
func load(refreshed chan<- string) (cfg config, err error) {
	cfg.retries = 3
	go func() {
		cfg = config{retries: 5} // want race "cfg"
		refreshed <- "refreshed"
	}()
	time.Sleep(20 * time.Millisecond)
	return // reads cfg // want race "cfg"
}

func main() {
	refreshed := make(chan string, 1)
	_, _ = load(refreshed)
	fmt.Println(<-refreshed)
}

// Output: refreshed
