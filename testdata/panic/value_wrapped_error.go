//@ exit: 2

// A wrapped error.

package main

import (
	"errors"
	"fmt"
)

func load(name string) error {
	return fmt.Errorf("load %s: %w", name, errors.ErrUnsupported)
}

func main() {
	if err := load("conf"); err != nil {
		panic(err)
	}
}

// Stderr:
// panic: load conf: unsupported operation
//
// goroutine 1 [running]:
// main.main()
// 	value_wrapped_error.go:18 +0x
