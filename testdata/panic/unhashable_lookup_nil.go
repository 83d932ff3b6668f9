//@ exit: 2

// Looking up a key that cannot be hashed in a nil map.

package main

type key struct{ v any }

func main() {
	var m map[key]int
	_, ok := m[key{map[string]int{}}]
	println(ok)
}

// Stderr:
// panic: hash of unhashable type: map[string]int
//
// goroutine 1 [running]:
// main.main()
// 	unhashable_lookup_nil.go:11 +0x
