//@ exit: 2

// The function of a Once panics.

package main

import "sync"

func main() {
	var once sync.Once
	once.Do(func() {
		panic("in once")
	})
}

// Stderr:
// panic: in once
//
// goroutine 1 [running]:
// main.main.func1()
// 	in_once.go:12 +0x
// main.main()
// 	in_once.go:11 +0x
