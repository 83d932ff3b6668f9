// The channel and the value of a send are both evaluated before it waits.

package main

import "fmt"

func ch(c chan int) chan int { fmt.Print("chan "); return c }
func v(n int) int            { fmt.Print("val "); return n }

func main() {
	c := make(chan int, 2)
	ch(c) <- v(1)
	ch(c) <- v(2)
	fmt.Println(len(c))
	x, y := <-ch(c), <-ch(c)
	fmt.Println(x, y)
	d := make(chan chan int, 1)
	d <- c
	<-d <- v(9)
	fmt.Println(<-c)
}

// Output:
// chan val chan val 2
// chan chan 1 2
// val 9
