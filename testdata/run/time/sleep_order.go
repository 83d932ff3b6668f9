//@ matrix: seeds x policies

// Sleepers wake in the order of their deadlines, whatever the schedule.

package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for _, n := range []int{30, 10, 20} {
		go func() {
			time.Sleep(time.Duration(n) * time.Millisecond)
			c <- n
		}()
	}
	for range 3 {
		fmt.Println(<-c)
	}
	time.Sleep(0)
	time.Sleep(-time.Second)
}

// Output:
// 10
// 20
// 30
