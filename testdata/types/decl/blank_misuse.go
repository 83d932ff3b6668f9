// The blank identifier as a value, and in selectors.

package main

type _ int

type S struct{ _ int }

func _()     {}
func (S) _() {}

func main() {
	_ := 1 // want "no new variables on left side of :="
	x := _ // want "cannot use _ as value or type"
	_ = S{}._ // want "S\{\}\._ undefined \(type S has no field or method _\)"
	_() // want "cannot use _ as value or type"
	var y _ // want "cannot use _ as value or type"
	_ += 1 // want "cannot use _ as value or type"
	_++ // want "cannot use _ as value or type"
	_, _ = 1, 2
	for _ := range 3 { // want "no new variables on left side of :="
	}
	_, _ = x, y
}
