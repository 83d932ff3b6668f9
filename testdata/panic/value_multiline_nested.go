//@ exit: 2

// Panic values of several lines one inside the other.

package main

func main() {
	defer func() {
		panic("c\nd")
	}()
	panic("a\nb")
}

// Stderr:
// panic: a
// 	b
// 	panic: c
// 	d
//
// goroutine 1 [running]:
// main.main.func1()
// 	value_multiline_nested.go:9 +0x
// main.main()
// 	value_multiline_nested.go:11 +0x
