// Const initializers.

package main

var v = 1

func f() int { return 1 }

const a = v // want `^v \(variable of type int\) is not constant`
const b = f() // want `^f\(\) \(value of type int\) is not constant`
const c int // want `^missing init expr for c`
const d, e = 1 // want `^missing init expr for e`
const g, h = 1, 2, 3 // want `^extra init expr 3`
const i []int = nil // want `^invalid constant type \[\]int`
const j = len([]int{1}) // want `^len\(\[\]int\{…\}\) \(value of type int\) is not constant`
const k = &v // want `^&v \(value of type \*int\) is not constant`
const (
	l = 1 << iota
	m, n // want `^missing init expr for n`
)
const o struct{} = struct{}{} // want `^invalid constant type struct\{\}`

func main() {}
