//@ matrix: seeds x policies

// Writes before a send are seen after the receive.

package main

import "fmt"

var x, y int

func main() {
	done := make(chan bool)
	go func() {
		x = 1
		y = 2
		done <- true
	}()
	<-done
	fmt.Println(x, y)
}

// Output:
// 1 2
