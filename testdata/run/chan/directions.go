// Channels convert to directions; channels of channels carry replies.

package main

import "fmt"

func produce(out chan<- int, n int) {
	for i := range n {
		out <- i
	}
	close(out)
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- v * v
		}
	}()
	return out
}

type request struct {
	n     int
	reply chan int
}

func main() {
	c := make(chan int)
	go produce(c, 4)
	for v := range square(square(c)) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	reqs := make(chan request)
	go func() {
		for r := range reqs {
			r.reply <- r.n + 100
		}
	}()
	for i := range 3 {
		r := request{i, make(chan int)}
		reqs <- r
		fmt.Print(<-r.reply, " ")
	}
	close(reqs)
	fmt.Println()
	done := make(chan int)
	close(done)
	fmt.Printf("%T %T\n", square(done) != nil, (<-chan int)(c))
	cc := make(chan chan string, 1)
	inner := make(chan string, 1)
	cc <- inner
	inner <- "via"
	fmt.Println(<-<-cc)
}

// Output:
// 0 1 16 81
// 100 101 102
// bool <-chan int
// via
