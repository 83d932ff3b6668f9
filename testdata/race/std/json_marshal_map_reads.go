//@ seeds: 1..8  matrix: seeds x policies

// json.Marshal reads maps and slices.

package main

import (
	"encoding/json"
	"time"
)

func main() {
	m := map[string]int{"a": 1}
	done := make(chan bool, 2)
	go func() {
		_, _ = json.Marshal(m) // want race "m"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		m["b"] = 2 // want race "m"
		done <- true
	}()
	<-done
	<-done
}
