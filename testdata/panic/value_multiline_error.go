//@ exit: 2

// An error of several lines.

package main

import (
	"errors"
	"fmt"
)

func main() {
	panic(errors.Join(errors.New("first"), fmt.Errorf("second: %w", errors.New("cause\n  detail"))))
}

// Stderr:
// panic: first
// 	second: cause
// 	  detail
//
// goroutine 1 [running]:
// main.main()
// 	value_multiline_error.go:13 +0x
