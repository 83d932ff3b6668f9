//@ exit: 2

// A close after the other side closed.

package main

func main() {
	c := make(chan int, 1)
	done := func(w chan<- int) { close(w) }
	done(c)
	_, ok := <-c
	println(ok)
	done(c)
}

// Stderr:
// false
// panic: close of closed channel
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	close_receive_only_side.go:9 +0x
// main.main()
// 	close_receive_only_side.go:13 +0x
