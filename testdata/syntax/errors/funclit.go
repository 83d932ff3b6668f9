package p

var f = func {
}
var g = func() 
var h = func(x) { return }
var i = func(x int) int
