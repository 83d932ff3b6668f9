//@ exit: 2

// A function as key of a map of interfaces.

package main

func main() {
	var k any = func() {}
	m := map[any]int{1: 1}
	m[k]++
}

// Stderr:
// panic: runtime error: hash of unhashable type func()
//
// goroutine 1 [running]:
// main.main()
// 	unhashable_func.go:10 +0x
