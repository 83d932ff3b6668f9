// Inc dec.

package main

func f(s string, b bool, p *int, i any, c complex128) {
	s++ // want `^invalid operation: s\+\+ \(non-numeric type string\)`
	b-- // want `^invalid operation: b-- \(non-numeric type bool\)`
	p++ // want `^invalid operation: p\+\+ \(non-numeric type \*int\)`
	*p++
	i++ // want `^invalid operation: i\+\+ \(non-numeric type any\)`
	c++
	1++ // want `^cannot assign to 1 \(neither addressable nor a map index expression\)`
	f++ // want `^invalid operation: f\+\+ \(non-numeric type func\(s string, b bool, p \*int, i any, c complex128\)\)`
}

func main() {}
