// Method declarations.

package main

import "fmt"

type T struct{ f int }

func (t T) m()            {}
func (t *T) m()           {} // want "method T\.m already declared at .*methods\.go:9:12"
func (t T) f()            {} // want "field and method with the same name f"
func (int) x()            {} // want "cannot define new methods on non-local type int"
func (t []T) y()          {} // want "invalid receiver type \[\]T"
func (t missing) z()      {} // want "undefined: missing"
func (t **T) w()          {} // want "invalid receiver type \*\*T"
func (p *P) q()           {} // want "invalid receiver type P \(pointer or interface type\)"
func (i I) r()            {} // want "invalid receiver type I \(pointer or interface type\)"
func (s fmt.Stringer) u() {} // want "cannot define new methods on non-local type fmt\.Stringer"
func (t T) t(t int)       {} // want "t redeclared in this block"
func (T, x T) v()         {} // want "method has multiple receivers"
func () nothing()         {} // want "method has no receiver"

type P *int
type I interface{ M() }

type E struct {
	T
	T2
}
type T2 struct{ f, g int }

func main() {
	var e E
	_ = e.f // want "ambiguous selector e\.f"
	_ = e.g
	e.m()
}
