// Array lengths that are not constant, not integer, negative or too large.

package main

var n = 3

const c = 2
const f = 2.5

func g() int { return 1 }

var a [n]int // want "invalid array length n"
var b [g()]int // want "array length g\(\) \(value of type int\) must be constant"
var d [f]int // want "array length f \(untyped float constant 2\.5\) must be integer"
var e [-1]int // want "invalid array length -1 \(untyped int constant\)"
var h ["a"]int // want "array length \"a\" \(untyped string constant\) must be integer"
var i [c * 2]int
var j [1 << 63]int // want "invalid array length 1 << 63 \(untyped int constant 9223372036854775808\)"
var k [len("abc")]int
var l [nil]int // want "invalid array length nil"
var m [undefined]int // want "undefined array length undefined or missing type constraint"
var o [...]int // want "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
var p [2.0]int
var q [len([]int{1})]int // want "array length len\(\[\]int\{…\}\) \(value of type int\) must be constant"
var r [int]int // want "invalid array length int"

func main() {}
