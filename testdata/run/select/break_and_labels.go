// break leaves the select, a label the loop.

package main

import "fmt"

func main() {
	c := make(chan int, 3)
	for i := range 3 {
		c <- i
	}
loop:
	for i := 0; ; i++ {
		select {
		case x := <-c:
			if x == 1 {
				break
			}
			fmt.Print("got", x, " ")
		default:
			break loop
		}
		fmt.Print("turn", i, " ")
	}
	fmt.Println()
}

// Output:
// got0 turn0 turn1 got2 turn2
