// Which part of an assignment fails where several would, and what was written before.

package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Printf("%s: %v\n", name, recover()) }()
	f()
}

type node struct {
	i    int
	text string
	next *node
	more [4]int
}

func main() {
	zero, low, high, higher := 0, 1, 5, 7
	s := []int{1, 2, 3}
	var array [3]int
	var p *node
	var none map[string]int
	m := map[string]int{}
	words := []string{"a"}
	lists := [][]int{{1}}

	try("element", func() { s[high] = 1 / zero })
	try("array element", func() { array[high] = 1 / zero })
	try("field", func() { p.i = 1 / zero })
	try("string", func() { words[high] = words[higher] })
	try("slice", func() { lists[high] = lists[higher] })
	try("string field", func() { p.text = words[high] })
	try("large field", func() { p.more = *(*[4]int)(s[:low]) })
	try("map", func() { none["a"] = s[high] })
	try("updated element", func() { s[high] += 1 / zero })

	try("swap", func() { s[high], s[higher] = s[higher], s[high] })
	try("swap of the second", func() { s[low], s[higher] = s[higher], s[low] })
	try("first value", func() { s[0], s[1] = s[high], 1/zero })
	try("second value", func() { s[0], s[1] = 1/zero, s[high] })
	try("second place", func() { s[0], s[high] = 10, 20 })
	try("second map", func() { s[1], none["x"] = 42, 1 })
	try("first map", func() { none["x"], s[1] = 43, 44 })
	try("second pointer", func() { s[2], p.i = 77, 1 })
	fmt.Println(s)
	try("map entries", func() { m["a"], m["b"] = 1, 1/zero })
	fmt.Println(m)

	func() {
		defer func() { fmt.Println(recover(), m) }()
		divisor := len(m)
		m["c"], m["d"] = 1, 1/divisor
	}()
	func() {
		defer func() { fmt.Println(recover(), s) }()
		i, divisor := 0, len(none)
		s[i], s[i+1] = 100, 7%divisor
	}()
}

// Output:
// element: runtime error: integer divide by zero
// array element: runtime error: integer divide by zero
// field: runtime error: integer divide by zero
// string: runtime error: index out of range [7] with length 1
// slice: runtime error: index out of range [7] with length 1
// string field: runtime error: index out of range [5] with length 1
// large field: runtime error: cannot convert slice with length 1 to array or pointer to array with length 4
// map: runtime error: index out of range [5] with length 3
// updated element: runtime error: index out of range [5] with length 3
// swap: runtime error: index out of range [5] with length 3
// swap of the second: runtime error: index out of range [7] with length 3
// first value: runtime error: integer divide by zero
// second value: runtime error: index out of range [5] with length 3
// second place: runtime error: index out of range [5] with length 3
// second map: assignment to entry in nil map
// first map: assignment to entry in nil map
// second pointer: runtime error: invalid memory address or nil pointer dereference
// [10 42 77]
// map entries: runtime error: integer divide by zero
// map[]
// runtime error: integer divide by zero map[c:1 d:0]
// runtime error: integer divide by zero [100 42 77]
