// Directional channels in cases, from functions, fields and maps.

package main

import "fmt"

type port struct {
	in  <-chan int
	out chan<- int
}

func get(m map[string]chan int, k string) chan<- int { return m[k] }

func main() {
	c, d := make(chan int, 1), make(chan int, 1)
	p := port{c, d}
	m := map[string]chan int{"c": c}
	select {
	case get(m, "c") <- 4:
	case <-p.in:
	}
	select {
	case x := <-p.in:
		p.out <- x + 1
	case get(m, "missing") <- 1:
	}
	fmt.Println(<-d, len(c))
}

// Output:
// 5 0
