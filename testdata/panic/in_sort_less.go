//@ exit: 2

// A panic in a comparison called by a library function.

package main

import "sort"

func main() {
	xs := []any{2, "a", 1}
	sort.Slice(xs, func(i, j int) bool {
		return xs[i].(int) < xs[j].(int)
	})
}

// Stderr:
// panic: interface conversion: interface {} is string, not int
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	in_sort_less.go:12 +0x
// main.main()
// 	in_sort_less.go:11 +0x
