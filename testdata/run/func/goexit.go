// runtime.Goexit runs deferred calls and ends only its goroutine; recover sees nothing.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("outer deferred")
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			runtime.Goexit()
			fmt.Println("not reached")
		}()
		fmt.Println("not reached either")
	}()
	<-done
	done = make(chan bool)
	go func() {
		defer close(done)
		defer func() {
			defer func() { fmt.Println("panic in goexit:", recover()) }()
			panic("p")
		}()
		runtime.Goexit()
	}()
	<-done
	fmt.Println("main goes on")
}

// Output:
// recovered: <nil>
// outer deferred
// panic in goexit: p
// main goes on
