//@ seeds: 1..8  matrix: seeds x policies

// json.Unmarshal writes the fields that the text names.

package main

import (
	"encoding/json"
	"time"
)

type T struct{ A, B int }

func main() {
	var v T
	done := make(chan bool, 2)
	go func() {
		_ = json.Unmarshal([]byte(`{"A": 1}`), &v) // want race "T"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = v.B
		_ = v.A // want race "T"
		done <- true
	}()
	<-done
	<-done
}
