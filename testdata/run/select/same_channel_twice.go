// The same channel in several cases.

package main

import "fmt"

func main() {
	c := make(chan int, 1)
	count := [2]int{}
	for i := range 200 {
		c <- i
		select {
		case <-c:
			count[0]++
		case <-c:
			count[1]++
		}
	}
	fmt.Println(count[0]+count[1], len(c))
	for range 10 {
		select {
		case c <- 1:
			count[0]++
		case <-c:
			count[1]++
		}
	}
	fmt.Println(count[0]+count[1], len(c))
}

// Output:
// 200 0
// 210 0
