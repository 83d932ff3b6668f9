//@ seeds: 1..4

// Goexit runs the deferred calls and cannot be recovered.

package main

import (
	"fmt"
	"runtime"
)

func worker(out chan<- string) {
	defer close(out)
	defer func() { out <- fmt.Sprint("recover: ", recover()) }()
	defer func() { out <- "deferred" }()
	func() {
		defer func() { out <- "inner" }()
		runtime.Goexit()
	}()
	out <- "never"
}

func main() {
	out := make(chan string, 5)
	go worker(out)
	for s := range out {
		fmt.Println(s)
	}
}

// Output:
// inner
// deferred
// recover: <nil>
