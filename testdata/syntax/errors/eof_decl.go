package p

var x =
