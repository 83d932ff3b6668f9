// A finalizer runs after everything that was done before the collection, and before nothing.

package main

import "runtime"

var before, after int

type object struct{ words [8]int }

func main() {
	ran := make(chan bool, 1)
	o := new(object)
	runtime.SetFinalizer(o, func(*object) {
		before++
		ran <- true
		after = 1 // want race "after"
	})
	before = 1
	o = nil
	runtime.GC()
	<-ran
	after = 2 // want race "after"
}
