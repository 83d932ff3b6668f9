// Shadowed.

package main

type int string

var a int = 1 // want `^cannot use 1 \(untyped int constant\) as int value in variable declaration`

func f(string bool) { _ = string + 1 } // want `^invalid operation: string \+ 1 \(mismatched types bool and untyped int\)`

const true = 0

var b bool = true // want `^cannot use true \(untyped int constant 0\) as bool value in variable declaration`

func len(x int) {}

var c = len([]byte{}) // want `^len\(\[\]byte\{\}\) \(no value\) used as value` `^cannot use \[\]byte\{\} \(value of type \[\]byte\) as int value in argument to len`

func main() {}
