//@ matrix: seeds x policies

// time.After in a select gives a timeout.

package main

import (
	"fmt"
	"time"
)

func slow(d time.Duration) <-chan string {
	c := make(chan string, 1)
	go func() {
		time.Sleep(d)
		c <- fmt.Sprint("done after ", d)
	}()
	return c
}

func main() {
	for _, d := range []time.Duration{10 * time.Millisecond, 150 * time.Millisecond} {
		select {
		case s := <-slow(d):
			fmt.Println(s)
		case <-time.After(80 * time.Millisecond):
			fmt.Println("timeout")
		}
	}
	start := time.Now()
	t := <-time.After(time.Millisecond)
	fmt.Println(t.Sub(start) >= time.Millisecond)
}

// Output:
// done after 10ms
// timeout
// true
