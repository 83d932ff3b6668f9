// A select with a default never waits.

package main

import "fmt"

func main() {
	c := make(chan int, 1)
	select {
	case x := <-c:
		fmt.Println(x)
	default:
		fmt.Println("empty")
	}
	select {
	case c <- 1:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case c <- 2:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	default:
	}
	var n chan int
	select {
	case <-n:
	case n <- 1:
	default:
		fmt.Println("nil channels never ready", <-c)
	}
}

// Output:
// empty
// sent
// full
// nil channels never ready 1
