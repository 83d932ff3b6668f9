//@ matrix: seeds x policies

// The first check is made without the lock.

package main

import (
	"fmt"
	"sync"
	"time"
)

type config struct{ name string }

var mu sync.Mutex
var instance *config

func get() *config {
	if instance == nil { // want race "instance"
		mu.Lock()
		defer mu.Unlock()
		if instance == nil {
			instance = &config{name: "main"} // want race "instance" race "config\.name"
		}
	}
	return instance // want maybe race "instance"
}

func main() {
	done := make(chan bool, 2)
	go func() {
		get()
		done <- true
	}()
	go func() {
		time.Sleep(10 * time.Millisecond)
		c := get()
		fmt.Println(c.name) // want race "config\.name"
		done <- true
	}()
	<-done
	<-done
}

// Output: main
