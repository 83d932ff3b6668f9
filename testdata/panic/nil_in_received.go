//@ exit: 2

// A nil field of a value received in an expression.

package main

type T struct{ v *int }

func get(c chan T) int { return *(<-c).v }

func main() {
	c := make(chan T, 1)
	c <- T{}
	println(get(c))
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.get(...)
// 	nil_in_received.go:9 +0x
// main.main()
// 	nil_in_received.go:14 +0x
