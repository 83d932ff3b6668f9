//@ seeds: 1..4

// Goroutines started in init functions.

package main

import "fmt"

var c = make(chan int)

func init() {
	go func() {
		for i := range 3 {
			c <- i * i
		}
		close(c)
	}()
}

func main() {
	for x := range c {
		fmt.Print(x, " ")
	}
	fmt.Println()
}

// Output:
// 0 1 4
