// Interfaces.

package main

type a interface {
	m()
	m(int) // want `^duplicate method m`
	_() // want `^methods must have a unique non-blank name`
	n // want `^duplicate method m`
	int
}
type n interface{ m() string }
type b interface{ fmt.Stringer } // want `^undefined: fmt`
type c interface{ *int }
type d interface{ undefined } // want `^undefined: undefined`
type e interface {
	a // want `^duplicate method m`
	m() int
}

func main() {}
