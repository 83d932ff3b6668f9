// A buffered channel keeps its values, in order, also after close.

package main

import "fmt"

func main() {
	c := make(chan string, 3)
	fmt.Println(len(c), cap(c))
	c <- "a"
	c <- "b"
	fmt.Println(len(c))
	close(c)
	v, ok := <-c
	fmt.Println(v, ok)
	for s := range c {
		fmt.Println(s)
	}
	v, ok = <-c
	fmt.Printf("%q %v\n", v, ok)
	d := make(chan [2]int, 1)
	a := [2]int{1, 2}
	d <- a
	a[0] = 9
	fmt.Println(<-d)
	var n chan int
	fmt.Println(n == nil, len(n), cap(n))
}

// Output:
// 0 3
// 2
// a true
// b
// "" false
// [1 2]
// true 0 0
