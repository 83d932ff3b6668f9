package p

var a [3
var b [...]int
var c [3]
var d [3,4]int
func f(x [...]int) {}
var e [1 2]int
var g []5
