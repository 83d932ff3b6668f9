//@ seeds: 1

// Two hundred thousand later accesses by the same goroutine do not hide its older write.

package main

import "time"

var x int
var arr [1024]int

//go:noinline
func touch(i int) { arr[i&1023]++ }

func main() {
	go func() {
		x = 1 // want race "x"
		for i := 0; i < 200000; i++ {
			touch(i)
		}
	}()
	time.Sleep(300 * time.Millisecond)
	_ = x // racing // want race "x"
}
