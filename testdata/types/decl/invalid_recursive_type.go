// Types that contain themselves.

package main

type T struct { // want "invalid recursive type: T refers to itself"
	a int
	t T
}

type A [2]A // want "invalid recursive type: A refers to itself"

type B struct{ c C } // want "invalid recursive type B"
type C struct{ b B }

type I interface{ I } // want "invalid recursive type: I refers to itself"

type P struct{ p *P }

type D D // want "invalid recursive type: D refers to itself"

func main() {}
