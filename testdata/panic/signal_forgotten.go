//@ exit: 2

// Once a nil dereference is recovered for good, later panics do not show the signal.

package main

func try() {
	defer func() { recover() }()
	var p *int
	*p = 2
}

func main() {
	try()
	panic("later")
}

// Stderr:
// panic: later
//
// goroutine 1 [running]:
// main.main()
// 	signal_forgotten.go:15 +0x
