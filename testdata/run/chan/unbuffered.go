// An unbuffered channel hands values over one by one.

package main

import "fmt"

func main() {
	c := make(chan int)
	done := make(chan struct{})
	go func() {
		for i := range 3 {
			c <- i * i
		}
		close(c)
	}()
	go func() {
		for v := range c {
			fmt.Println(v)
		}
		close(done)
	}()
	<-done
	v, ok := <-c
	fmt.Println(v, ok, len(c), cap(c))
}

// Output:
// 0
// 1
// 4
// 0 false 0 0
