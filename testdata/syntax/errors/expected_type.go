package p

var x
var y 5
var z []
func f(a 5) {}
func g() 5 {}
type T
type U =
type V 5
var m map[]int
var n map[string]
var c chan
