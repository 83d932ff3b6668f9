package p

var a = '
var b = 1
