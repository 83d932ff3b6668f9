//@ exit: 2

// Run-time errors whose text is always the same are one value too.

package main

func main() {
	var m map[string]int
	defer func() {
		m["b"] = 2
	}()
	m["a"] = 1
}

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.main.func1()
// 	same_plain_error.go:10 +0x
// panic(...)
// 	runtime/panic.go:1 +0x
// main.main()
// 	same_plain_error.go:12 +0x
