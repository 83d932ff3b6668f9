//@ exit: 2

// A nil map in a struct's zero value.

package main

type Registry struct{ m map[int]func() }

func (r *Registry) Add(id int, f func()) {
	r.m[id] = f
}

func main() {
	var r Registry
	r.Add(1, func() {})
}

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.(*Registry).Add(...)
// 	nil_map_field.go:10 +0x
// main.main()
// 	nil_map_field.go:15 +0x
