//@ seeds: 1..8  matrix: seeds x policies

// json.Marshal reads the fields that it writes out.

package main

import (
	"encoding/json"
	"time"
)

type T struct {
	A      int
	hidden int
}

func main() {
	v := &T{A: 1}
	done := make(chan bool, 2)
	go func() {
		_, _ = json.Marshal(v) // want race "T"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		v.hidden = 2
		v.A = 2 // want race "T"
		done <- true
	}()
	<-done
	<-done
}
