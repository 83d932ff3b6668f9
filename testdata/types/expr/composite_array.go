// Array and slice literals with wrong indices and counts.

package main

const n = 2

var v = 2

func main() {
	_ = [2]int{1, 2, 3} // want "index 2 is out of bounds \(>= 2\)"
	_ = [...]int{5: 1, 5: 2} // want "duplicate index 5 in array or slice literal"
	_ = []int{1, 0: 2} // want "duplicate index 0 in array or slice literal"
	_ = [2]int{2: 1} // want "invalid argument: index 2 out of bounds \[0:2\]"
	_ = []int{-1: 1} // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{v: 1} // want "index v must be integer constant"
	_ = []int{"a": 1} // want "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = [v]int{} // want "invalid array length v"
	_ = [-1]int{} // want "invalid array length -1 \(untyped int constant\)"
	_ = [n]string{1} // want "cannot use 1 \(untyped int constant\) as string value in array or slice literal"
	_ = [...]int(nil) // want "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
	var a [...]int // want "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
	_ = []int{1, "x", nil} // want "cannot use \"x\" \(untyped string constant\) as int value in array or slice literal" "cannot use nil as int value in array or slice literal"
	_ = [...]string{1.5: "x"} // want "1\.5 \(untyped float constant\) truncated to int"
	_ = [2][]int{{"a"}, 5} // want "cannot use \"a\" \(untyped string constant\) as int value in array or slice literal" "cannot use 5 \(untyped int constant\) as \[\]int value in array or slice literal"
	_ = []int{x: 1} // want "undefined: x"
	_ = a
}
