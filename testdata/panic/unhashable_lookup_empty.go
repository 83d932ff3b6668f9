//@ exit: 2

// Looking up a key that cannot be hashed in an empty map: the text has no prefix.

package main

func main() {
	m := map[any]string{}
	println(m[[]int{1}])
}

// Stderr:
// panic: hash of unhashable type: []int
//
// goroutine 1 [running]:
// main.main()
// 	unhashable_lookup_empty.go:9 +0x
