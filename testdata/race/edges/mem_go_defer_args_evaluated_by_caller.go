//@ seeds: 1..16  matrix: seeds x policies

// Arguments (and the function value and receiver) of go and defer are evaluated by the executing goroutine at the
// statement: `go f(x)` reads x before the go edge.

package main

func f(v int, done chan bool) { _ = v; done <- true }

func main() {
	done := make(chan bool)
	x := 1
	go f(x, done)
	x = 2 // ordered: x was read by this goroutine already
	<-done
	_ = x
}
