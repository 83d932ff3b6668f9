//@ matrix: seeds x policies

// The err of main is reused in a goroutine.

package main

import (
	"errors"
	"fmt"
)

func step(n int) error {
	if n > 1 {
		return errors.New("step failed")
	}
	return nil
}

func main() {
	done := make(chan bool)
	err := step(1)
	go func() {
		if err = step(2); err != nil { // want race "err"
			fmt.Println("goroutine failed")
		}
		done <- true
	}()
	err = step(0) // want race "err"
	<-done
	fmt.Println("over")
}
