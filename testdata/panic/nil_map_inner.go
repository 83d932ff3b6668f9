//@ exit: 2

// The inner map was never made.

package main

func main() {
	m := map[string]map[string]bool{"a": {}}
	m["a"]["x"] = true
	m["b"]["x"] = true
}

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.main()
// 	nil_map_inner.go:10 +0x
