//@ exit: 2

// Reading a map of interfaces with a key that cannot be hashed.

package main

type key struct{ parts any }

func lookup(m map[any]int, k any) int {
	return m[k]
}

func main() {
	m := map[any]int{key{1}: 1}
	println(lookup(m, key{1}))
	println(lookup(m, key{[]int{1}}))
}

// Stderr:
// 1
// panic: runtime error: hash of unhashable type []int
//
// goroutine 1 [running]:
// main.lookup(...)
// 	unhashable_in_switch.go:10 +0x
// main.main()
// 	unhashable_in_switch.go:16 +0x
