// Struct declarations with repeated names and unknown types.

package main

type S struct {
	a, a int // want "a redeclared"
	b    undefined // want "undefined: undefined"
	c    *missing // want "undefined: missing"
	d    []nothing // want "undefined: nothing"
	_, _ int
	e    func(x none) void // want "undefined: none" "undefined: void"
	f    map[what]int // want "undefined: what"
	g    struct{ h nope } // want "undefined: nope"
}

type T struct {
	T int
	S
	S2 S
	s  S
}

func main() { _ = T{}.zzz } // want "T\{\}\.zzz undefined \(type T has no field or method zzz\)"
