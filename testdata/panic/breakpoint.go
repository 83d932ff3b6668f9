//@ exit: 2

// Without a debugger a breakpoint ends the program, and nothing can recover from it.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer func() { fmt.Println(recover()) }()
	fmt.Println("before")
	runtime.Breakpoint()
}

// Output:
// before

// Stderr:
// fatal error: SIGTRAP: trace trap
// ...
