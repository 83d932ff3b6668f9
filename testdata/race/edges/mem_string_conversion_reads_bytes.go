//@ seeds: 1..16  matrix: seeds x policies

// string(b) reads all bytes of b (also as map key, in a comparison, or for range).

package main

import "time"

const step = 20 * time.Millisecond

var b = []byte("abc")
var sink string

func main() {
	done := make(chan bool, 2)
	go func() { // A
		b[1] = 1 // want race "b"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		sink = string(b) // want race "b"
		done <- true
	}()
	<-done
	<-done
}
