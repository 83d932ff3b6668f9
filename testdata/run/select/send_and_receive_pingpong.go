//@ seeds: 1..4

// Both directions in one select.

package main

import "fmt"

func main() {
	in, out := make(chan int), make(chan int)
	done := make(chan struct{})
	go func() {
		defer close(done)
		var queue []int
		for in != nil || len(queue) > 0 {
			var to chan int
			var next int
			if len(queue) > 0 {
				to, next = out, queue[0]
			}
			select {
			case x, ok := <-in:
				if !ok {
					in = nil
				} else {
					queue = append(queue, x)
				}
			case to <- next:
				queue = queue[1:]
			}
		}
		close(out)
	}()
	src := in
	go func() {
		for i := range 5 {
			src <- i * i
		}
		close(src)
	}()
	for x := range out {
		fmt.Print(x, " ")
	}
	<-done
	fmt.Println()
}

// Output:
// 0 1 4 9 16
