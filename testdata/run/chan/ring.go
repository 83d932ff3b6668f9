// A token goes round a ring of goroutines.

package main

import "fmt"

func main() {
	const n = 50
	first := make(chan int)
	in := first
	for range n {
		out := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for v := range in {
				out <- v + 1
			}
			close(out)
		}(in, out)
		in = out
	}
	go func() {
		for i := range 3 {
			first <- i * 1000
		}
		close(first)
	}()
	for v := range in {
		fmt.Println(v)
	}
}

// Output:
// 50
// 1050
// 2050
