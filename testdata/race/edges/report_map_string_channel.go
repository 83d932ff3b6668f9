//@ seeds: 1..16  matrix: seeds x policies

// Accesses made inside operations: map deletion, string conversion, channel close.

package main

import "time"

func main() {
	m := map[string]int{}
	b := []byte("abc")
	c := make(chan int, 1)
	go func() {
		m["a"] = 1 // want race "m"
		b[0] = 'x' // want race "b"
		c <- 1     // want race "c"
	}()
	time.Sleep(20 * time.Millisecond)
	delete(m, "b") // want race "m"
	s := string(b) // want race "b"
	close(c)       // want race "c"
	_ = s
}
