// Composite literals.

package main

type point struct{ X, Y int }
type nested struct {
	point
	name string
}

func f() {
	_ = point{1} // want `^too few values in struct literal of type point`
	_ = point{1, 2, 3} // want `^too many values in struct literal of type point`
	_ = point{X: 1, 2} // want `^mixture of field:value and value elements in struct literal`
	_ = point{Z: 1} // want `^unknown field Z in struct literal of type point`
	_ = point{x: 1} // want `^unknown field x in struct literal of type point, but does have X`
	_ = point{X: 1, X: 2} // want `^duplicate field name X in struct literal`
	_ = point{"a", 2} // want `^cannot use "a" \(untyped string constant\) as int value in struct literal`
	_ = point{X: "a"} // want `^cannot use "a" \(untyped string constant\) as int value in struct literal`
	_ = point{1: 2} // want `^invalid field name 1 in struct literal`
	_ = nested{X: 1}
	_ = nested{point: point{1, 2}, name: 1} // want `^cannot use 1 \(untyped int constant\) as string value in struct literal`
	_ = [2]int{1, 2, 3} // want `^index 2 is out of bounds \(>= 2\)`
	_ = [2]int{5: 1} // want `^invalid argument: index 5 out of bounds \[0:2\]`
	_ = [...]int{0: 1, 0: 2} // want `^duplicate index 0 in array or slice literal`
	_ = []int{-1: 2} // want `^invalid argument: index -1 \(constant of type int\) must not be negative`
	_ = []int{"a": 1} // want `^cannot convert "a" \(untyped string constant\) to type int`
	_ = []int{1.5: 1} // want `^1\.5 \(untyped float constant\) truncated to int`
	_ = []int{"a"} // want `^cannot use "a" \(untyped string constant\) as int value in array or slice literal`
	_ = map[string]int{"a": 1, "a": 2} // want `^duplicate key "a" in map literal`
	_ = map[string]int{1} // want `^missing key in map literal`
	_ = map[string]int{1: 1} // want `^cannot use 1 \(untyped int constant\) as string value in map literal`
	_ = map[string]int{"a": "b"} // want `^cannot use "b" \(untyped string constant\) as int value in map literal`
	_ = int{} // want `^invalid composite literal type int`
	_ = *point{} // want `^invalid operation: cannot indirect point\{\} \(value of struct type point\)`
	_ = []point{{1, 2}, {3}, 4} // want `^too few values in struct literal of type point` `^cannot use 4 \(untyped int constant\) as point value in array or slice literal`
	_ = []*point{{1, 2}, nil}
	_ = map[point]string{{1, 2}: "a", {1, 2}: "b"}
	_ = missing{} // want `^undefined: missing`
	_ = struct{ a int }{b: 1} // want `^unknown field b in struct literal of type struct\{a int\}`
	_ = [missing]int{} // want `^undefined array length missing or missing type constraint`
	_ = []int{1, 2, x: 3} // want `^undefined: x`
	_ = func(){}
	_ = map[[]int]int{} // want `^invalid map key type \[\]int`
	_ = [-1]int{} // want `^invalid array length -1 \(untyped int constant\)`
	_ = [1.5]int{} // want `^array length 1\.5 \(untyped float constant\) must be integer`
	_ = [][]int{{1}, {"a"}} // want `^cannot use "a" \(untyped string constant\) as int value in array or slice literal`
	_ = point{}.Z // want `^point\{\}\.Z undefined \(type point has no field or method Z\)`
}

func main() {}
