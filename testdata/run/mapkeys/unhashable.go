// A key that cannot be hashed panics on reading, writing and deleting.

package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	m := map[any]int{1: 1}
	try(func() { m[[]int{}] = 1 })
	try(func() { fmt.Println(m[map[string]int{}]) })
	try(func() { delete(m, func() {}) })
	try(func() { m[[1]any{[]string{}}]++ })
	try(func() { m[struct{ f func() }{}] = 1 })
	try(func() { fmt.Println(map[any]int{[]int{}: 1}) })
	fmt.Println(m)
}

// Output:
// runtime error: hash of unhashable type []int
// runtime error: hash of unhashable type map[string]int
// runtime error: hash of unhashable type func()
// runtime error: hash of unhashable type []string
// runtime error: hash of unhashable type struct { f func() }
// runtime error: hash of unhashable type []int
// map[1:1]
