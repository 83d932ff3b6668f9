// Calls at the end of a loop's body, in its branches, before continue and in its post statement lead back to the loop's head.
package main

import "fmt"

var trace []string

func note(s string, n int) { trace = append(trace, fmt.Sprint(s, n)) }

func flush() {
	fmt.Println(trace)
	trace = nil
}

func last() {
	for i := 0; i < 3; i++ {
		note("a", i)
	}
	flush()
}

func branches() {
	for i := 0; i < 5; i++ {
		if i == 1 {
			note("one", i)
			continue
		}
		switch i {
		case 2:
			note("two", i)
		case 3:
		default:
			note("other", i)
		}
	}
	flush()
}

func post() {
	i := 0
	next := func() { note("next", i); i++ }
	for ; i < 2; next() {
		note("body", i)
	}
	flush()
}

func endless() int {
	n := 0
	for {
		if n++; n > 3 {
			return n
		}
		note("n", n)
	}
}

func nested() {
	for i := 0; i < 2; i++ {
		for j := 0; j < 2; j++ {
			note("in", 10*i+j)
		}
		for j := range 2 {
			if j == 1 {
				note("skip", j)
				break
			}
			note("range", j)
		}
	}
	flush()
}

func waits() {
	c := make(chan int, 1)
	for i := 0; i < 3; i++ {
		c <- i
		note("got", <-c)
	}
	for i := 0; i < 2; i++ {
		go func() { c <- i }()
		<-c
	}
	flush()
}

func main() {
	last()
	branches()
	post()
	fmt.Println(endless())
	flush()
	nested()
	waits()
}

// Output:
// [a0 a1 a2]
// [other0 one1 two2 other4]
// [body0 next0 body1 next1]
// 4
// [n1 n2 n3]
// [in0 in1 range0 skip1 in10 in11 range0 skip1]
// [got0 got1 got2]
