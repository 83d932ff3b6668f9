package p

var x ~int
func f() {
	y := ~1
	var z interface{ ~int | string }
	a ~ b
}
type U interface { int | }
type V interface { | int }
type W int | string
