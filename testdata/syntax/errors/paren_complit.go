package p

var x = (T){1}
var y = (T){}
