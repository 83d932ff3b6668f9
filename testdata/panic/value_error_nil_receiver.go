//@ exit: 2

// An Error method that fails at its nil receiver.

package main

type loud struct{ s string }

func (l *loud) Error() string { return l.s }

func main() {
	var e *loud
	panic(e)
}

// Stderr:
// fatal error: panic while printing panic value: type runtime.errorString
// ...
