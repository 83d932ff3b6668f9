//@ matrix: seeds x policies

// Data published through a plain flag: the flag races, and so does the data.

package main

import (
	"fmt"
	"runtime"
)

var data int
var ready bool

func main() {
	go func() {
		data = 42    // want race "data"
		ready = true // want race "ready"
	}()
	for !ready { // want race "ready"
		runtime.Gosched()
	}
	fmt.Println(data) // want race "data"
}

// Output: 42
