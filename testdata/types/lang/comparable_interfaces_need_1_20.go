//@ lang: go1.19

// Interfaces satisfy comparable since go1.20.

package main

func eq[T comparable](a, b T) bool { return a == b }

type I interface{ M() }

func main() {
	var x, y any
	var i I
	_ = eq(x, y) // want "any to satisfy comparable requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
	_ = eq(i, i) // want "I to satisfy comparable requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
	_ = eq([1]any{}, [1]any{}) // want "\[1\]any to satisfy comparable requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
}
