//@ matrix: seeds x policies

// One goroutine runs all finalizers, one after the other: they may share what they keep among themselves. Nothing orders them with main.
package main

import (
	"runtime"
	"time"
)

type block struct{ bytes [64]byte }

var (
	closed int
	last   int
)

func open() {
	runtime.SetFinalizer(&block{}, func(*block) {
		closed++
		last = closed // want race "last"
	})
}

func main() {
	for range 4 {
		open()
	}
	for range 4 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	println(last) // want race "last"
}
