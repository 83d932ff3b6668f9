// A field of another case than the one that is written is suggested.

package main

type S struct{ FoO, bar int }

var (
	_ = S{Foo: 1} // want "unknown field Foo in struct literal of type S, but does have FoO"
	_ = S{foo: 1} // want "unknown field foo in struct literal of type S, but does have FoO"
	_ = S{Bar: 1} // want "unknown field Bar in struct literal of type S, but does have bar"
	_ = S{baz: 1} // want "unknown field baz in struct literal of type S"
)

func main() {}
