//@ exit: 2

// An Error method that panics with an error.

package main

import "errors"

type loud struct{}

func (loud) Error() string { panic(errors.New("inner")) }

func main() {
	panic(loud{})
}

// Stderr:
// fatal error: panic while printing panic value: type *errors.errorString
// ...
