//@ exit: 2

// A go statement with a nil function.

package main

func main() {
	var f func()
	go f()
}

// Stderr:
// fatal error: go of nil func value
//
// goroutine 1 [running]:
// main.main()
// 	fatal_go_nil_func.go:9 +0x
