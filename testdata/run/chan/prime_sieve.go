// The concurrent prime sieve: one goroutine for each prime.

package main

import "fmt"

func generate(out chan<- int, stop <-chan struct{}) {
	for i := 2; ; i++ {
		select {
		case out <- i:
		case <-stop:
			return
		}
	}
}

func filter(in <-chan int, out chan<- int, p int, stop <-chan struct{}) {
	for {
		select {
		case v := <-in:
			if v%p == 0 {
				continue
			}
			select {
			case out <- v:
			case <-stop:
				return
			}
		case <-stop:
			return
		}
	}
}

func main() {
	stop := make(chan struct{})
	defer close(stop)
	c := make(chan int)
	go generate(c, stop)
	for range 15 {
		p := <-c
		fmt.Print(p, " ")
		next := make(chan int)
		go filter(c, next, p, stop)
		c = next
	}
	fmt.Println()
}

// Output:
// 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47
