//@ matrix: seeds x policies

// A buffered send comes before the receive of its value.

package main

import "fmt"

func main() {
	c := make(chan int, 3)
	data := []int{0, 0, 0}
	go func() {
		for i := range data {
			data[i] = i * i
			c <- i
		}
	}()
	for range data {
		i := <-c
		fmt.Println(data[i])
	}
}

// Output:
// 0
// 1
// 4
