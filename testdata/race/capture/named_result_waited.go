//@ matrix: seeds x policies

// A goroutine sets a named result and the function waits for it.

package main

import (
	"errors"
	"fmt"
)

func start() (err error) {
	done := make(chan bool)
	go func() {
		defer close(done)
		err = errors.New("in time")
	}()
	<-done
	return
}

func main() {
	fmt.Println(start())
}

// Output:
// in time
