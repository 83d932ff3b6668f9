//@ matrix: seeds x policies

// A goroutine sets a named result while the function returns.

package main

import (
	"errors"
	"time"
)

func start() (err error) {
	go func() {
		err = errors.New("late") // want race "err"
	}()
	return nil // want race "err"
}

func main() {
	_ = start()
	time.Sleep(10 * time.Millisecond)
}
