// Types that the language allows and the compiler refuses when it lays them out: it names the declaration that it read last.
package main

type row [70000]byte

type wires chan row // want "channel element type too large \(>64kB\)"

type box struct { // want "channel element type too large \(>64kB\)"
	n int
}

type bank struct { // want "channel element type too large \(>64kB\)"
	c chan [1 << 16]byte
	d chan [1<<16 - 1]byte
}

type volume [1 << 31]int

type index map[string]volume // want "map element type too large"

type sky [1 << 50]byte // want "type \[1125899906842624\]byte larger than address space"

type skies [2]sky // want "type \[2\]sky larger than address space"

type pair[A, B any] struct { // want "channel element type too large \(>64kB\)"
	a chan A
	b B
}

var first, second chan row // want "channel element type too large \(>64kB\)"

var pairs []*pair[row, int]

func (box) send(chan row) {} // the type's declaration says it

func receive(n int, c <-chan row) {} // want "channel element type too large \(>64kB\)"

func each[T any](c chan T) {} // want "channel element type too large \(>64kB\)"

func locals() {
	n := len(index{})
	c := make(chan row)               // want "channel element type too large \(>64kB\)"
	var d map[[1 << 31]int8]bool      // want "map key type too large"
	e := struct{ x *[1 << 60]rune }{} // want "type \[1152921504606846976\]rune larger than address space"
	const size = len([1 << 55]int8{}) // computed, never laid out
	_, _, _, _ = n, c, d, e
	func(m int) { // want "channel element type too large \(>64kB\)"
		_ = make(chan row, m)
	}(size)
	each[row](nil)
	each[box](nil)
}

func main() {
	locals()
}
