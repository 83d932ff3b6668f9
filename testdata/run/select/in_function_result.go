// A blocking select without break is a terminating statement.

package main

import "fmt"

func wait(a, b <-chan int) int {
	select {
	case x := <-a:
		return x
	case x, ok := <-b:
		if !ok {
			return -1
		}
		return x * 10
	}
}

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	a <- 1
	fmt.Println(wait(a, nil))
	b <- 2
	fmt.Println(wait(nil, b))
	close(b)
	fmt.Println(wait(a, b))
}

// Output:
// 1
// 20
// -1
