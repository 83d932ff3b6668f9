//@ matrix: seeds x policies

// An unbuffered channel orders in both directions.

package main

import "fmt"

func main() {
	c := make(chan int)
	done := make(chan bool)
	a, b := 0, 0
	go func() {
		a = 1
		c <- 0
		fmt.Println("b is", b)
		done <- true
	}()
	b = 2
	<-c
	fmt.Println("a is", a)
	<-done
}

// Unordered output:
// a is 1
// b is 2
