// Receives in select: with ok, assigned, defined, dropped.

package main

import "fmt"

type T struct {
	v  int
	ok bool
}

func main() {
	c := make(chan int, 4)
	c <- 1
	c <- 2
	c <- 3
	close(c)
	var t T
	m := map[string]int{}
	select {
	case t.v, t.ok = <-c:
	}
	select {
	case m["x"] = <-c:
	}
	select {
	case <-c:
	}
	select {
	case x, ok := <-c:
		fmt.Println(x, ok)
	}
	select {
	case _, _ = <-c:
		fmt.Println(t, m)
	}
}

// Output:
// 0 false
// {1 true} map[x:2]
