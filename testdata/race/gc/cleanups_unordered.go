//@ matrix: seeds x policies

// What makes two cleanups due orders neither of them before the other.

package main

import (
	"fmt"
	"runtime"
	"time"
)

var shared int

type object struct{ words [8]int }

func main() {
	for i := range 2 {
		o := new(object)
		runtime.AddCleanup(o, func(n int) {
			shared += n // want race "shared"
		}, i)
	}
	runtime.GC()
	time.Sleep(time.Second)
	fmt.Println("done")
}

// Output:
// done
