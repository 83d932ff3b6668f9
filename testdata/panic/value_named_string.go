//@ exit: 2

// A named string type, with quotes and line ends inside.

package main

type Code string

func main() {
	panic(Code("a \"b\"\nc"))
}

// Stderr:
// panic: main.Code("a "b"
// 	c")
//
// goroutine 1 [running]:
// main.main()
// 	value_named_string.go:10 +0x
