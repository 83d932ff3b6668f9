// Blank.

package main

var _ = 1
var _ int = "a" // want `^cannot use "a" \(untyped string constant\) as int value in variable declaration`

func _() { x := 1 } // want `^declared and not used: x`

type _ struct{ a undefined } // want `^undefined: undefined`

func f(_ int, _ string) (_ bool) {
	_ = _ // want `^cannot use _ as value or type`
	_() // want `^cannot use _ as value or type`
	_.x = 1 // want `^cannot use _ as value or type`
	_++ // want `^cannot use _ as value or type`
	var _ _ // want `^cannot use _ as value or type`
	return _ // want `^cannot use _ as value or type`
}

type t struct {
	_ int
	_ int
}

var v = t{_: 1} // want `^unknown field _ in struct literal of type t`

func main() {}
