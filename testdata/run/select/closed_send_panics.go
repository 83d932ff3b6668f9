// A send case on a closed channel panics if chosen.

package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	c := make(chan int)
	close(c)
	try(func() {
		select {
		case c <- 1:
		default:
			fmt.Println("default")
		}
	})
	try(func() {
		select {
		case x, ok := <-c:
			fmt.Println(x, ok)
		default:
			fmt.Println("default")
		}
	})
}

// Output:
// send on closed channel
// 0 false
// <nil>
