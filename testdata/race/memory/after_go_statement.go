//@ matrix: seeds x policies

// What comes after the go statement is not.

package main

import "fmt"

func main() {
	x := 1
	done := make(chan bool)
	go func() {
		fmt.Println("x is", x) // want race "x"
		done <- true
	}()
	x++ // want race "x"
	<-done
}

// Outcomes: x is 1 | x is 2
