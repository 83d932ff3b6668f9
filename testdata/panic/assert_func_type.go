//@ exit: 2

// A failed assertion between unnamed types.

package main

func main() {
	var x any = map[string][]func(int) error{}
	_ = x.(chan<- struct{ n int })
}

// Stderr:
// panic: interface conversion: interface {} is map[string][]func(int) error, not chan<- struct { n int }
//
// goroutine 1 [running]:
// main.main()
// 	assert_func_type.go:9 +0x
