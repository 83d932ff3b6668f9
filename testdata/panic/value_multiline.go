//@ exit: 2

// Line ends in the text are followed by a tab.

package main

func main() {
	panic("line one\nline two\n")
}

// Stderr:
// panic: line one
// 	line two
//
//
// goroutine 1 [running]:
// main.main()
// 	value_multiline.go:8 +0x
