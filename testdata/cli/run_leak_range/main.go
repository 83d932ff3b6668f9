// A goroutine ranges over a channel that nobody closes.
package main

import "fmt"

func main() {
	numbers := make(chan int)
	go func() {
		for n := range numbers {
			fmt.Println(n)
		}
	}()
	numbers <- 1
	numbers <- 2
}
