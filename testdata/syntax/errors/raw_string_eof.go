package p

var x = `abc
def
