//@ seeds: 1..4

// Closed channels are set to nil to leave them out.

package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan string)
	go func() {
		for i := range 3 {
			a <- i
		}
		close(a)
	}()
	go func() {
		b <- "x"
		close(b)
	}()
	sum, text := 0, ""
	for a != nil || b != nil {
		select {
		case x, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			sum += x
		case s, ok := <-b:
			if !ok {
				b = nil
				break
			}
			text += s
		}
	}
	fmt.Println(sum, text)
}

// Output:
// 3 x
