// Receivers through aliases.

package main

type t[P any] struct{}

type a = t[int]
type b = *t[int]
type c[P any] = t[P]
type s struct{}
type d[P any] = s
type e = *d[int]
type f = *g
type g = *s

func (a) m()    {} // want `^cannot define new methods on instantiated type t\[int\]`
func (*a) m()   {} // want `^cannot define new methods on instantiated type t\[int\]`
func (b) m()    {} // want `^cannot define new methods on instantiated type t\[int\]`
func (c[P]) m() {} // want `^cannot define new methods on generic alias type c\[P any\]`
func (e) m()    {} // want `^cannot define new methods on instantiated type d\[int\]`
func (*e) m()   {} // want `^cannot define new methods on instantiated type d\[int\]`
func (f) m()    {} // want `^invalid receiver type f`

type h = s

func (h) n()  {}
func (*h) n() {} // want `^method s\.n already declared at .*`

func main2() {
	s{}.n()
	s{}.m() // want `^s\{\}\.m undefined \(type s has no field or method m\)`
}

func main() {}
