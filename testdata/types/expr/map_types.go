// Map types.

package main

type s struct{ f func() }
type ok struct{ a [2]string }

var (
	a map[[]int]int // want `^invalid map key type \[\]int`
	b map[func()]int // want `^invalid map key type func\(\)`
	c map[map[int]int]int // want `^invalid map key type map\[int\]int`
	d map[s]int // want `^invalid map key type s`
	e map[ok]int
	f map[any]int
	g map[[2][]int]int // want `^invalid map key type \[2\]\[\]int`
	h map[chan int]int
	i map[*s]int
)

func k[K any](m map[K]int) {} // want `^invalid map key type K \(missing comparable constraint\)`

func main() {}
