//@ exit: 2

// A String method that panics itself.

package main

type loud struct{}

func (loud) String() string { panic("while shown") }

func main() {
	panic(loud{})
}

// Stderr:
// fatal error: panic while printing panic value: while shown
// ...
