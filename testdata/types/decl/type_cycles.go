// Type cycles.

package main

type a struct{ a } // want `^invalid recursive type: a refers to itself`
type b [2]b // want `^invalid recursive type: b refers to itself`
type c struct{ d d } // want `^invalid recursive type c`
type d struct{ e [1]e }
type e struct{ c c }
type f f // want `^invalid recursive type: f refers to itself`
type g h // want `^invalid recursive type g`
type h g
type i interface{ i } // want `^invalid recursive type: i refers to itself`
type j interface{ k } // want `^invalid recursive type j`
type k interface{ j }
type l = l // want `^invalid recursive type: l refers to itself`
type m = []m // want `^invalid recursive type: m refers to itself`
type n [len(o)]int // want `^invalid recursive type n`

var o n

type list[T any] struct{ next list[T] } // want `^invalid recursive type: list\[T\] refers to itself`
type ok struct{ next *ok }

func main() {}
