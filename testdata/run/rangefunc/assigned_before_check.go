// Variables from before the loop are assigned before a call of the body is found to be a misuse.

package main

import "fmt"

func late(y func(int, string) bool) {
	y(1, "a")
	y(2, "b")
}

func swallow(y func(int, string) bool) {
	func() {
		defer func() { fmt.Println("swallowed", recover()) }()
		y(1, "a")
	}()
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var i int
	var s string
	try("late", func() {
		for i, s = range late {
			break
		}
	})
	fmt.Println(i, s)
	var m map[int]string
	try("nil map", func() {
		for i, m[i] = range late {
		}
	})
	try("swallowed assignment", func() {
		for i, m[i] = range swallow {
		}
	})
	try("swallowed body", func() {
		for i, s = range swallow {
			panic("body")
		}
	})
	a := make([]int, 3)
	m = map[int]string{}
	for a[i], m[a[i]] = range late {
		i++
	}
	fmt.Println(i, s, a, m)
	var p *struct{ k int }
	try("nil pointer", func() {
		for p.k, _ = range late {
		}
	})
}

// Output:
// late runtime error: range function continued iteration after function for loop body returned false
// 2 b
// nil map assignment to entry in nil map
// swallowed assignment to entry in nil map
// swallowed assignment <nil>
// swallowed body
// swallowed body runtime error: range function recovered a loop body panic and did not resume panicking
// 3 a [0 1 2] map[1:a 2:b]
// nil pointer runtime error: invalid memory address or nil pointer dereference
