// Constants, types and variables that depend on themselves.

package main

const a = b + 1 // want "initialization cycle for a"
const b = c * 2
const c = a

const self = self // want "initialization cycle: self refers to itself"

type T [len(x)]int // want "invalid recursive type T"

var x T

var f = func() int { return g() } // want "initialization cycle for f"

func g() int { return f() }

func main() {}
