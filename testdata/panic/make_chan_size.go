//@ exit: 2

// make of a channel with a negative size.

package main

var n = -1

func main() {
	println(cap(make(chan int, n)))
}

// Stderr:
// panic: makechan: size out of range
//
// goroutine 1 [running]:
// main.main()
// 	make_chan_size.go:10 +0x
