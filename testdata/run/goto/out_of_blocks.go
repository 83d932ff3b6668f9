// goto out of nested blocks, loops, switches and selects.

package main

import "fmt"

func main() {
	n := 0
	c := make(chan int, 1)
retry:
	n++
	for i := range 3 {
		switch i {
		case 1:
			select {
			case c <- n:
				goto retry
			default:
				if n < 4 {
					<-c
					goto retry
				}
				goto out
			}
		}
	}
out:
	fmt.Println(n, len(c))
}

// Output:
// 4 1
