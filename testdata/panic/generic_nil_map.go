//@ exit: 2

// A nil map in a generic type.

package main

type Set[K comparable] struct{ m map[K]bool }

func (s Set[K]) Add(k K) {
	s.m[k] = true
}

func main() {
	Set[[2]int]{}.Add([2]int{1, 2})
}

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.Set[...].Add(...)
// 	generic_nil_map.go:10 +0x
// main.main()
// 	generic_nil_map.go:14 +0x
