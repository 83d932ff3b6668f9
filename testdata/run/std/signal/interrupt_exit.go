//@ exit: 130
// A signal that nobody asked for ends the program.

package main

import (
	"fmt"
	"syscall"
)

func main() {
	fmt.Println("before")
	syscall.Kill(syscall.Getpid(), syscall.SIGINT)
	select {}
}

// Output:
// before
