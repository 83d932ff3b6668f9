// Package variables that depend on themselves.

package main

var a = b // want "initialization cycle for a"
var b = f()

func f() int { return a }

var c = func() int { return c2 }()
var c2 = 1

const k1 = k2 // want "initialization cycle for k1"
const k2 = k1

func main() {}
