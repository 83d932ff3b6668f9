// Aliases and types that define themselves.

package main

type A = B // want "invalid recursive type A"
type B = A

type C = *C // want "invalid recursive type: C refers to itself"
type D = []D // want "invalid recursive type: D refers to itself"
type E struct{ e E2 } // want "invalid recursive type: E refers to itself"
type E2 = E
type F = func(F) // want "invalid recursive type: F refers to itself"
type G map[G]int // want "invalid map key type G"
type H []H
type I *I
type J = struct{ j J } // want "invalid recursive type: J refers to itself"
type K [2]struct{ k K } // want "invalid recursive type: K refers to itself"
type L interface{ M(L) L }

func main() {}
