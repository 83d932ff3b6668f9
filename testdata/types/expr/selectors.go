// Fields and methods that are missing, ambiguous or unexported.

package main

type A struct{ x, Y int }
type B struct{ x int }
type C struct {
	A
	B
}
type I interface{ M() }

func (a A) Get() int { return a.x }
func (a *A) Set(int) {}

func main() {
	var a A
	_ = a.z // want "a\.z undefined \(type A has no field or method z\)"
	_ = a.y // want "a\.y undefined \(type A has no field or method y, but does have field Y\)"
	_ = a.get() // want "a\.get undefined \(type A has no field or method get, but does have method Get\)"
	a.Missing() // want "a\.Missing undefined \(type A has no field or method Missing\)"
	var c C
	_ = c.x // want "ambiguous selector c\.x"
	_ = c.Y
	var i I
	i.N() // want "i\.N undefined \(type I has no field or method N\)"
	_ = i.m // want "i\.m undefined \(type I has no field or method m, but does have method M\)"
	var pi *I
	pi.M() // want "pi\.M undefined \(type \*I is pointer to interface, not interface\)"
	var pp **A
	_ = pp.x // want "pp\.x undefined \(type \*\*A has no field or method x\)"
	A{}.Set(1) // want "cannot call pointer method Set on A"
	_ = A.Set // want "invalid method expression A\.Set \(needs pointer receiver \(\*A\)\.Set\)"
	_ = (*A).Get
	x := 1
	x.foo() // want "x\.foo undefined \(type int has no field or method foo\)"
	_ = a.Get.x // want "a\.Get\.x undefined \(type func\(\) int has no field or method x\)"
	f := main
	f.x = 1 // want "f\.x undefined \(type func\(\) has no field or method x\)"
	_ = map[string]A{}["a"].x
	map[string]A{"a": {}}["a"].x = 1 // want "cannot assign to struct field map\[string\]A\{…\}\[\"a\"\]\.x in map"
}
