//@ matrix: seeds x policies

// The counterpart with sync.Once.

package main

import (
	"fmt"
	"sync"
)

type config struct{ name string }

var once sync.Once
var instance *config

func get() *config {
	once.Do(func() { instance = &config{name: "main"} })
	return instance
}

func main() {
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(get().name)
		}()
	}
	wg.Wait()
}

// Output:
// main
// main
// main
