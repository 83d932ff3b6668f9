// Incomplete types.

package main

import "unsafe"

type a [unsafe.Sizeof(a{})]int // want `^invalid recursive type: a refers to itself`
type b struct{ c c } // want `^invalid recursive type b`
type c [unsafe.Sizeof(b{}.c)]int
type d [unsafe.Sizeof(*e())]int // want `^invalid recursive type: d refers to itself`

func e() *d

type f [len(f{})]int // want `^invalid recursive type: f refers to itself`
type g struct{ p *[unsafe.Sizeof(g{})]int } // want `^invalid recursive type: g refers to itself`
type h [unsafe.Sizeof(any(nil).(h))]int // want `^invalid recursive type: h refers to itself`
type i [unsafe.Sizeof(i(nil))]int // want `^invalid recursive type: i refers to itself`
type k = l
type l [unsafe.Sizeof(k{})]int // want `^invalid recursive type: l refers to itself`

func m() {
	type n [len(n{})]int // want `^invalid recursive type: n refers to itself`
	type o chan [unsafe.Sizeof(func(c o) { _ = <-c })]byte
	type q = chan [unsafe.Sizeof(func(c q) { _ = <-c })]byte // want `^invalid recursive type: q refers to itself`
	type r struct{ r *r }
}

func main() {}
