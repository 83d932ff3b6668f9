// Fields and methods of a struct that embeds something unknown.

package main

type door struct {
	hinge // want `^undefined: hinge`
	open bool
}

func main() {
	d := door{}
	d.swing(1) // want `^d\.swing undefined \(type door has no field or method swing\)`
	_ = d.width // want `^d\.width undefined \(type door has no field or method width\)`
	_ = d.open
	d.open = 2 // want `^cannot use 2 \(untyped int constant\) as bool value in assignment`
}
