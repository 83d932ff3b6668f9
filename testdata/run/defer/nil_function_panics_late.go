// Deferring a nil function panics when it would run.

package main

import "fmt"

func f() (r string) {
	defer func() { r += fmt.Sprint(" ", recover()) }()
	var g func()
	defer g()
	r = "body ran"
	return
}

func main() { fmt.Println(f()) }

// Output:
// body ran runtime error: invalid memory address or nil pointer dereference
