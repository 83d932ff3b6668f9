// What cannot be a constant's value or type.

package main

type S struct{}

func f() int { return 1 }

var v = 3

const a = f() // want "f\(\) \(value of type int\) is not constant"
const b = v // want "v \(variable of type int\) is not constant"
const c []int = nil // want "invalid constant type \[\]int"
const d S = S{} // want "invalid constant type S"
const e = nil // want "nil is not constant"
const g = [2]int{1, 2} // want "\[2\]int\{…\} \(value of type \[2\]int\) is not constant"
const h error = nil // want "invalid constant type error"
const i = len([]int{1}) // want "len\(\[\]int\{…\}\) \(value of type int\) is not constant"
const j = len("abc")
const k = &v // want "&v \(value of type \*int\) is not constant"
const l = func() {} // want "func\(\) \{\} \(value of type func\(\)\) is not constant"
const m = "abc"[1] // want "\"abc\"\[1\] \(value of type byte\) is not constant"

func main() {}
