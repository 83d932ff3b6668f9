//@ exit: 2

// A failed assertion to an instantiated type.

package main

type pair[A, B any] struct {
	a A
	b B
}

func main() {
	var x any = pair[int, string]{1, "s"}
	println(x.(pair[string, int]).b)
}

// Stderr:
// panic: interface conversion: interface {} is main.pair[int,string], not main.pair[string,int]
//
// goroutine 1 [running]:
// main.main()
// 	assert_generic.go:14 +0x
