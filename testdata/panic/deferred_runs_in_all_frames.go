//@ exit: 2  seeds: 1..4

// Deferred functions of all frames run before the program ends, those of other goroutines do not.

package main

import "fmt"

func a() {
	defer fmt.Println("a")
	b()
}

func b() {
	defer fmt.Println("b")
	panic("stop")
}

func main() {
	started := make(chan bool)
	go func() {
		defer fmt.Println("never")
		started <- true
		select {}
	}()
	<-started
	defer fmt.Println("main")
	a()
}

// Output:
// b
// a
// main

// Stderr:
// panic: stop
//
// goroutine 1 [running]:
// main.b()
// 	deferred_runs_in_all_frames.go:16 +0x
// main.a()
// 	deferred_runs_in_all_frames.go:11 +0x
// main.main()
// 	deferred_runs_in_all_frames.go:28 +0x
