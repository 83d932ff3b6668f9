//@ exit: 2

// A finalizer is set for whole variables only; what is wrong with one cannot be recovered.

package main

import "runtime"

type pair struct {
	n    int
	name string
}

func main() {
	defer println("not run")
	defer func() { recover() }()
	p := &pair{1, "one"}
	runtime.SetFinalizer(&p.name, func(*string) {})
}

// Stderr:
// fatal error: runtime.SetFinalizer: pointer not at beginning of allocated block
//
// goroutine 1 [running]:
// main.main()
// 	fatal_finalizer_inner.go:18 +0x
