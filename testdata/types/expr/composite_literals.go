// Composite literals: unknown fields, mixed forms, duplicate keys, too many values.

package main

type T struct {
	a int
	b string
}

func main() {
	_ = T{1} // want "too few values in struct literal of type T"
	_ = T{1, "a", 2} // want "too many values in struct literal of type T"
	_ = T{a: 1, "b"} // want "mixture of field:value and value elements in struct literal"
	_ = T{c: 1} // want "unknown field c in struct literal of type T"
	_ = T{a: 1, a: 2} // want "duplicate field name a in struct literal"
	_ = T{"x", 1} // want "cannot use \"x\" \(untyped string constant\) as int value in struct literal" "cannot use 1 \(untyped int constant\) as string value in struct literal"
	_ = []int{0: 1, 0: 2} // want "duplicate index 0 in array or slice literal"
	_ = [2]int{1, 2, 3} // want "index 2 is out of bounds \(>= 2\)"
	_ = [2]int{5: 1} // want "invalid argument: index 5 out of bounds \[0:2\]"
	_ = map[string]int{"a": 1, "a": 2} // want "duplicate key \"a\" in map literal"
	_ = map[string]int{1} // want "missing key in map literal"
	_ = []int{"k": 1} // want "cannot convert \"k\" \(untyped string constant\) to type int"
	_ = [...]int{1, 2}
	_ = int{1} // want "invalid composite literal type int"
	_ = []T{{1, "a"}, {a: 1}, {2}} // want "too few values in struct literal of type T"
	var x [...]int // want "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
	_ = &T // want "T \(type\) is not an expression"
	_ = []int{-1: 2} // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = map[int]string{1: "a", 2: "b", 1: "c"} // want "duplicate key 1 in map literal"
	_ = x
}
