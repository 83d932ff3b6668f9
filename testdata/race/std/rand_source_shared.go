//@ seeds: 1..16  matrix: seeds x policies

// A Rand of one's own must not be shared; the functions of the package may be.

package main

import (
	"math/rand"
	"time"
)

func main() {
	r := rand.New(rand.NewSource(1))
	done := make(chan bool, 2)
	go func() {
		_ = rand.Intn(10)
		_ = r.Intn(10) // want race "."
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = rand.Intn(10)
		_ = r.Intn(10) // want race "."
		done <- true
	}()
	<-done
	<-done
}
