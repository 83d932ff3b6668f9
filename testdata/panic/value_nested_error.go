//@ exit: 2

// The text of joined errors has several lines.

package main

import (
	"errors"
	"fmt"
)

func main() {
	panic(fmt.Errorf("all: %w", errors.Join(errors.New("one"), errors.New("two"))))
}

// Stderr:
// panic: all: one
// 	two
//
// goroutine 1 [running]:
// main.main()
// 	value_nested_error.go:13 +0x
