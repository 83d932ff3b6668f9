// Assign targets.

package main

type point struct{ x int }

func get() point { return point{} }

const k = 1

func f(m map[string]point, s string, p *point) {
	1 = 2 // want `^cannot assign to 1 \(neither addressable nor a map index expression\)`
	k = 2 // want `^cannot assign to k \(neither addressable nor a map index expression\)`
	get().x = 1 // want `^cannot assign to get\(\)\.x \(neither addressable nor a map index expression\)`
	get() = point{} // want `^cannot assign to get\(\) \(neither addressable nor a map index expression\)`
	m["a"].x = 1 // want `^cannot assign to struct field m\["a"\]\.x in map`
	s[0] = 'a' // want `^cannot assign to s\[0\] \(neither addressable nor a map index expression\)`
	f = nil // want `^cannot assign to f \(neither addressable nor a map index expression\)`
	nil = 1 // want `^cannot assign to nil \(neither addressable nor a map index expression\)`
	_ = nil // want `^use of untyped nil in assignment to _ identifier`
	point = 1 // want `^point \(type\) is not an expression`
	"a" += "b" // want `^cannot assign to "a" \(neither addressable nor a map index expression\)`
	p.x = 1
	_ += 1 // want `^cannot use _ as value or type`
	(s) = "ok"
	*p = 1 // want `^cannot use 1 \(untyped int constant\) as point value in assignment`
	&p = nil // want `^cannot assign to &p \(neither addressable nor a map index expression\)`
	true = false // want `^cannot assign to true \(neither addressable nor a map index expression\)`
	len = nil // want `^len \(built-in\) must be called`
}

func main() {}
