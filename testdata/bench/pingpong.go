// Two goroutines hand a number to each other over unbuffered channels.

package main

import "fmt"

func main() {
	const rounds = 200_000
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range rounds {
		ping <- v
		v = <-pong
	}
	close(ping)
	fmt.Println(v)
}

// Output:
// 200000
