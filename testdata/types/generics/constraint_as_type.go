// Constraint interfaces used as ordinary types.

package main

type Num interface{ ~int | ~float64 }
type Cmp interface {
	comparable
	M()
}
type Emb interface {
	Num
	String() string
}

var v Num // want "cannot use type Num outside a type constraint: interface contains type constraints"

func p(x Cmp)       {} // want "cannot use type Cmp outside a type constraint: interface is \(or embeds\) comparable"
func r() (e Emb)    { return } // want "cannot use type Emb outside a type constraint: interface contains type constraints"
func ok[T Num](t T) {}

type S struct {
	n Num // want "cannot use type Num outside a type constraint: interface contains type constraints"
	c []comparable // want "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
}

func main() {
	var m map[string]Num // want "cannot use type Num outside a type constraint: interface contains type constraints"
	_ = m
	_ = any(1).(Num) // want "cannot use type Num outside a type constraint: interface contains type constraints"
	switch any(1).(type) {
	case Num: // want "cannot use type Num outside a type constraint: interface contains type constraints"
	}
	_ = []interface{ int }{} // want "cannot use type interface\{int\} outside a type constraint: interface contains type constraints"
	_ = func(x interface{ int | string }) {} // want "cannot use type interface\{int \| string\} outside a type constraint: interface contains type constraints"
	ch := make(chan Cmp) // want "cannot use type Cmp outside a type constraint: interface is \(or embeds\) comparable"
	_ = ch
}
