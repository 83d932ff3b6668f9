//@ seeds: 1..4

// Range over a channel ends when it is closed and empty.

package main

import "fmt"

func main() {
	c := make(chan int, 3)
	for i := range 3 {
		c <- i
	}
	close(c)
	for x := range c {
		fmt.Print(x, " ")
	}
	for range c {
		fmt.Print("never")
	}
	d := make(chan string)
	go func() {
		defer close(d)
		for _, s := range []string{"a", "b"} {
			d <- s
		}
	}()
	for s := range d {
		fmt.Print(s, " ")
		d := d
		_ = d
	}
	fmt.Println()
}

// Output:
// 0 1 2 a b
