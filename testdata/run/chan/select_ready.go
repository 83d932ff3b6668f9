// select takes a ready case, the default if none is, and never a nil channel.

package main

import "fmt"

func main() {
	a := make(chan int, 1)
	var never chan int
	select {
	case v := <-a:
		fmt.Println("no", v)
	case <-never:
		fmt.Println("never")
	default:
		fmt.Println("nothing ready")
	}
	a <- 1
	select {
	case v, ok := <-a:
		fmt.Println("received", v, ok)
	case never <- 1:
		fmt.Println("never")
	}
	select {
	case a <- 2:
		fmt.Println("sent", len(a))
	}
	close(a)
	<-a
	select {
	case v, ok := <-a:
		fmt.Println("closed", v, ok)
	default:
		fmt.Println("no")
	}
	var s [2]int
	i := 1
	b := make(chan int, 1)
	b <- 7
	select {
	case s[i] = <-b:
	}
	fmt.Println(s)
	f := func(n int) int { fmt.Print("f", n, " "); return n }
	ch := func(n int) chan int { fmt.Print("ch", n, " "); return make(chan int, 1) }
	select {
	case ch(1) <- f(1):
	case <-never:
	}
	fmt.Println()
}

// Output:
// nothing ready
// received 1 true
// sent 1
// closed 0 false
// [0 7]
// ch1 f1
