//@ seeds: 1..4

// A worker stopped by closing a channel.

package main

import "fmt"

func main() {
	quit, data, stopped := make(chan struct{}), make(chan int), make(chan int)
	go func() {
		n := 0
		for {
			select {
			case x := <-data:
				n += x
			case <-quit:
				stopped <- n
				return
			}
		}
	}()
	for i := range 4 {
		data <- i
	}
	close(quit)
	fmt.Println(<-stopped)
}

// Output:
// 6
