// Malformed literals.

package main

var a = 'ab' // want "more than one character in rune literal"
var b = '' // want "empty rune literal or unescaped '"
/* want "newline in string" */ var c = "abc
var d = 0x // want "hexadecimal literal has no digits"
var e = 09 // want "invalid digit '9' in octal literal"
var f = 1_ // want "'_' must separate successive digits"
var g = '\q' // want "unknown escape"
var h = "\xZZ" // want "invalid character 'Z' in hexadecimal escape"
var i = 0b12 // want "invalid digit '2' in binary literal"
var j = 1e // want "exponent has no digits"
var k = '\u12' // want "invalid character '\\'' in hexadecimal escape"
var l = "\400" // want "octal escape value 256 > 255"

func main() {}
