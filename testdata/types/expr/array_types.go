// Array types.

package main

var n = 3

const c = 2
const fl = 1.5

type (
	a [n]int // want `^invalid array length n`
	b [c]int
	d [fl]int // want `^array length fl \(untyped float constant 1\.5\) must be integer`
	e [-1]int // want `^invalid array length -1 \(untyped int constant\)`
	f [...]int // want `^invalid use of \[\.\.\.\] array \(outside a composite literal\)`
	g ["a"]int // want `^array length "a" \(untyped string constant\) must be integer`
	h [1 << 62]int
	i [undefined]int // want `^undefined array length undefined or missing type constraint`
	j [len(x)]int
	k [int]int // want `^invalid array length int`
	l [2.0]int
	m [nil]int // want `^invalid array length nil`
)

var x [c]string

func ff() {
	n := 3 // want `^declared and not used: n`
	var y [n]int // want `^invalid array length n`
	_ = y
	_ = [...]int{1, 2}
	var z [...]int // want `^declared and not used: z` `^invalid use of \[\.\.\.\] array \(outside a composite literal\)`
}

func main() {}
