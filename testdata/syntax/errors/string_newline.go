package p

var x = "abc
var y = "def"
