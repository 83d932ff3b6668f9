//@ exit: 2

// Deleting a key that cannot be hashed.

package main

func main() {
	m := map[any]int{1: 2}
	delete(m, func() {})
}

// Stderr:
// panic: runtime error: hash of unhashable type func()
//
// goroutine 1 [running]:
// main.main()
// 	unhashable_delete.go:9 +0x
