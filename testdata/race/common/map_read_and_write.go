//@ matrix: seeds x policies

// Reading one key of a map while another is written.

package main

import (
	"fmt"
	"time"
)

func main() {
	m := map[string]int{"a": 1}
	go func() {
		m["b"] = 2 // want race "m"
	}()
	fmt.Println("a is", m["a"]) // want race "m"
	time.Sleep(10 * time.Millisecond)
}

// Output: a is 1
