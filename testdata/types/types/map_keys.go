// Types that cannot be keys.

package main

type S struct{ f []int }
type OK struct{ a [2]string }

var a map[[]int]string // want "invalid map key type \[\]int"
var b map[func()]string // want "invalid map key type func\(\)"
var c map[map[string]int]string // want "invalid map key type map\[string\]int"
var d map[S]int // want "invalid map key type S"
var e map[[2]S]int // want "invalid map key type \[2\]S"
var f map[OK]int
var g map[any]int
var h map[*S]int

func main() {
	_ = map[S]bool{} // want "invalid map key type S"
	_ = make(map[func()]int) // want "invalid map key type func\(\)"
	_ = g[[]int{}]
	_ = map[any]int{[]int{}: 1}
}
