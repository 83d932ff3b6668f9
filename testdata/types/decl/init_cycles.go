// Init cycles.

package main

var a = b // want `^initialization cycle for a`
var b = c()

func c() int { return a }

const d = e // want `^initialization cycle for d`
const e = d

var self = self // want `^initialization cycle: self refers to itself`

var x, y = f() // want `^initialization cycle for y`

func f() (int, int) { return y, 1 }

type t struct{}

func (t) m() int { return z }

var z = t{}.m() // want `^initialization cycle for z`

func main() {}
