package p

var a = "\q"
var b = "\400"
var c = "\uD800"
var d = "\xg"
var e = "\U00110000"
var f = "\'"
var g = "ok\
var h = "\08"
var i = "\u12"
