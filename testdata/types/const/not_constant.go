// Initializers of constants have to be constant.

package main

func f() int { return 1 }

var v = 2

const a = f() // want "f\(\) \(value of type int\) is not constant"
const b = v // want "v \(variable of type int\) is not constant"
const c = len([]int{1, 2}) // want "len\(\[\]int\{…\}\) \(value of type int\) is not constant"
const d = len([2]int{1, 2})
const e []int = nil // want "invalid constant type \[\]int"
const g = nil // want "nil is not constant"
const h int = "s" // want "cannot use \"s\" \(untyped string constant\) as int value in constant declaration"
const i // want "missing init expr for i"
const j = len("abc")

func main() {
	var arr [v]int // want "invalid array length v"
	var arr2 [-1]int // want "invalid array length -1 \(untyped int constant\)"
	var arr3 [1.5]int // want "array length 1\.5 \(untyped float constant\) must be integer"
	var arr4 ["x"]int // want "array length \"x\" \(untyped string constant\) must be integer"
	_, _, _, _ = arr, arr2, arr3, arr4
	a = 2
	d++ // want "cannot assign to d \(neither addressable nor a map index expression\)"
}
