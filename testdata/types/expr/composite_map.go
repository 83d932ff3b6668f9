// Map literals with missing and repeated keys.

package main

type K struct{ a int }

func main() {
	_ = map[string]int{"a": 1, "a": 2} // want "duplicate key \"a\" in map literal"
	_ = map[string]int{1: 1} // want "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = map[string]int{"a"} // want "missing key in map literal"
	_ = map[string]int{"a": "b"} // want "cannot use \"b\" \(untyped string constant\) as int value in map literal"
	_ = map[K]int{{1}: 1, {1}: 2}
	_ = map[int]string{1: "a", 0x1: "b", 1.0: "c"} // want "duplicate key 1 in map literal"
	_ = map[any]int{1: 1, "1": 2, 1: 3} // want "duplicate key 1 in map literal"
	_ = map[bool]int{true: 1, false: 2, true: 3} // want "duplicate key true in map literal"
	_ = map[string]K{"a": {b: 1}} // want "unknown field b in struct literal of type K"
	_ = map[string]*K{"a": {1, 2}} // want "too many values in struct literal of type K"
	_ = map[string][]int{"a": {1, "b"}} // want "cannot use \"b\" \(untyped string constant\) as int value in array or slice literal"
	_ = map[int]int{nil: 1} // want "cannot use nil as int value in map literal"
	_ = map[[]int]int{} // want "invalid map key type \[\]int"
}
