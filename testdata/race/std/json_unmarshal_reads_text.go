//@ seeds: 1..8  matrix: seeds x policies

// json.Unmarshal reads the text.

package main

import (
	"encoding/json"
	"time"
)

func main() {
	text := []byte(`{"A": 1}`)
	var v any
	done := make(chan bool, 2)
	go func() {
		_ = json.Unmarshal(text, &v) // want race "text"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		text[6] = 50 // want race "text"
		done <- true
	}()
	<-done
	<-done
}
