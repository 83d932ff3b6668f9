// Duplicate names.

package main

var size = 1
var size = "big" // want `^size redeclared in this block`

const limit = 1

func limit() {} // want `^limit redeclared in this block`

type point struct{ x, y, x int } // want `^x redeclared`

type shape interface {
	area() int
	area() int // want `^duplicate method area`
}

func area(w, w int) (h, h int) { return } // want `^w redeclared in this block` `^h redeclared in this block` `^result parameter h not in scope at return`

func (p point) scale(p int) {} // want `^p redeclared in this block`

func generic[K any, K comparable]() {} // want `^K redeclared in this block`

func main() {}
