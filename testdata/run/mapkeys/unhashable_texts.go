// Texts of keys that cannot be hashed: another one for lookups in empty maps.

package main

import "fmt"

type S struct{ a any }

func try(name string, f func()) {
	defer func() { r := recover(); fmt.Printf("%s: %v\n", name, r) }()
	f()
}

func main() {
	var n map[any]int
	e := map[any]int{}
	var ns map[S]int
	var ni map[fmt.Stringer]int
	m := map[any]int{1: 2}
	big := map[any]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10}
	k := any([]int{1})
	try("nil read", func() { _ = n[k] })
	try("empty read", func() { _ = e[k] })
	try("nil ok", func() { _, ok := n[k]; fmt.Println(ok) })
	try("nil struct", func() { _ = ns[S{k}] })
	try("nil struct int", func() { _ = ns[S{1}] })
	try("nil nested", func() { _ = n[S{map[int]int{}}] })
	try("nil nil", func() { _ = ni[nil] })
	try("full read", func() { _ = m[k] })
	try("big read", func() { _ = big[k] })
	try("nil del", func() { delete(n, k) })
	try("empty del", func() { delete(e, k) })
	try("full del", func() { delete(m, k) })
	try("nil set", func() { n[k] = 1 })
	try("empty set", func() { e[k] = 1 })
	try("set nested", func() { e[S{[1]any{func() {}}}] = 1 })
	try("arr nil", func() { var a map[[2]any]int; _ = a[[2]any{1, k}] })
	delete(m, 1)
	try("emptied read", func() { _ = m[k] })
	try("emptied del", func() { delete(m, k) })
	try("eq", func() { fmt.Println(k == k) })
	try("eq2", func() { fmt.Println(S{k} == S{k}, any(S{1}) == any(S{k})) })
	try("eq3", func() { fmt.Println(any([2]any{k, 1}) == any([2]any{k, 2})) })
	try("eq4", func() { fmt.Println([2]any{1, k} == [2]any{2, k}) })
	try("switch", func() {
		switch k {
		case 1, "a":
		case k:
		}
	})
}

// Output:
// nil read: hash of unhashable type: []int
// empty read: hash of unhashable type: []int
// nil ok: hash of unhashable type: []int
// nil struct: hash of unhashable type: []int
// nil struct int: <nil>
// nil nested: hash of unhashable type: map[int]int
// nil nil: <nil>
// full read: runtime error: hash of unhashable type []int
// big read: runtime error: hash of unhashable type []int
// nil del: hash of unhashable type: []int
// empty del: hash of unhashable type: []int
// full del: runtime error: hash of unhashable type []int
// nil set: assignment to entry in nil map
// empty set: runtime error: hash of unhashable type []int
// set nested: runtime error: hash of unhashable type func()
// arr nil: hash of unhashable type: []int
// emptied read: hash of unhashable type: []int
// emptied del: hash of unhashable type: []int
// eq: runtime error: comparing uncomparable type []int
// eq2: runtime error: comparing uncomparable type []int
// eq3: runtime error: comparing uncomparable type []int
// false
// eq4: <nil>
// switch: runtime error: comparing uncomparable type []int
