//@ matrix: seeds x policies

// A producer, an unbuffered channel, close, and a consumer that ranges over it.

package main

import "fmt"

type message struct {
	id   int
	body []string
}

func main() {
	c := make(chan *message)
	go func() {
		defer close(c)
		for i := range 4 {
			m := &message{id: i}
			m.body = append(m.body, fmt.Sprint("part ", i))
			c <- m
		}
	}()
	for m := range c {
		m.body = append(m.body, "read")
		fmt.Println(m.id, m.body)
	}
}

// Output:
// 0 [part 0 read]
// 1 [part 1 read]
// 2 [part 2 read]
// 3 [part 3 read]
