//@ exit: 2

// An Error method that panics itself.

package main

type Bad struct{}

func (Bad) Error() string { panic("inner") }

func main() {
	panic(Bad{})
}

// Stderr:
// fatal error: panic while printing panic value: inner
// ...
