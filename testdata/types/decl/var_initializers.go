// Var initializers.

package main

var a, b = 1 // want `^assignment mismatch: 2 variables but 1 value`
var c, d int = 1, 2, 3 // want `^extra init expr 3`
var e, f = g() // want `^assignment mismatch: 2 variables but g returns 3 values`

func g() (int, int, int) { return 1, 2, 3 }

func none() {}

var h = none() // want `^none\(\) \(no value\) used as value`
var i, j = none() // want `^none\(\) \(no value\) used as value`
var k int = "x" // want `^cannot use "x" \(untyped string constant\) as int value in variable declaration`
var l = nil // want `^use of untyped nil in variable declaration`
var m, n = 1, nil // want `^use of untyped nil in variable declaration`
var o = _ // want `^cannot use _ as value or type`
var q = int // want `^int \(type\) is not an expression`
var r = r2 // want `^undefined: r2`

func main() {}
