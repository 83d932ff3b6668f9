//@ exit: 2

// A map key that cannot be hashed.

package main

func main() {
	m := map[any]int{}
	m[[]int{1}] = 1
}

// Stderr:
// panic: runtime error: hash of unhashable type []int
//
// goroutine 1 [running]:
// main.main()
// 	unhashable_key.go:9 +0x
