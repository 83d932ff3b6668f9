//@ seeds: 1..16  matrix: seeds x policies

// Logging to a file orders nothing; settings of a Logger may change at any time.

package main

import (
	"io"
	"log"
	"time"
)

const step = 20 * time.Millisecond

var x int

func main() {
	l := log.New(io.Discard, "", 0)
	done := make(chan bool, 2)
	go func() {
		x = 1 // want race "x"
		l.SetPrefix("a")
		l.Println("one")
		log.SetFlags(log.Lshortfile)
		log.Println("one")
		done <- true
	}()
	go func() {
		time.Sleep(step)
		l.SetPrefix("b")
		l.Println("two")
		log.SetFlags(0)
		log.Println("two")
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
