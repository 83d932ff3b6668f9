// ++ and -- are statements on numbers that can be assigned.

package main

type T struct{ n int }

const c = 1

func f() int { return 1 }

func main() {
	x := 1
	s := "a"
	x++
	s++ // want "invalid operation: s\+\+ \(non-numeric type string\)"
	c++ // want "cannot assign to c \(neither addressable nor a map index expression\)"
	f()++ // want "cannot assign to f\(\) \(neither addressable nor a map index expression\)"
	1++ // want "cannot assign to 1 \(neither addressable nor a map index expression\)"
	m := map[string]T{}
	m["a"].n++ // want "cannot assign to struct field m\[\"a\"\]\.n in map"
	b := true
	b-- // want "invalid operation: b-- \(non-numeric type bool\)"
	p := &x
	p++ // want "invalid operation: p\+\+ \(non-numeric type \*int\)"
	(*p)++
	var i any = 1
	i++ // want "invalid operation: i\+\+ \(non-numeric type any\)"
}
