// comparable outside of constraints.

package main

var c comparable // want "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"

type S struct{ comparable } // want "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"

type I interface {
	comparable
}

func f(x comparable) {} // want "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"

func g[T comparable](x T) bool { return x < x || x == 0 || x == nil } // want "invalid operation: x < x \(type parameter T cannot use operator <\)" "invalid operation: x == 0 \(mismatched types T and untyped int\)" "invalid operation: x == nil \(mismatched types T and untyped nil\)"

func main() {
	var i I // want "cannot use type I outside a type constraint: interface is \(or embeds\) comparable"
	_ = i
	_ = []comparable{} // want "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
	_ = comparable(1) // want "cannot use interface comparable in conversion \(contains specific type constraints or is comparable\)"
}
