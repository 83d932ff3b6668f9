package p

var a = 'ab'
var b = ''
var c = '''
var d = 'a
var e = '\q'
var f = '\400'
var g = '\ud800'
var h = '\x1'
var i = 'é'
