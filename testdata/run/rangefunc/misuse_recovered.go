// Iterators that break the rules, with the panics recovered.

package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

var saved func(int) bool

func ignores(yield func(int) bool) { yield(1); yield(2) }
func saves(yield func(int) bool)   { saved = yield; yield(1) }
func swallows(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
}

func main() {
	try(func() {
		for range ignores {
			break
		}
	})
	try(func() {
		for range saves {
		}
		saved(5)
	})
	try(func() {
		for range swallows {
			panic("lost")
		}
	})
}

// Output:
// runtime error: range function continued iteration after function for loop body returned false
// runtime error: range function continued iteration after whole loop exit
// runtime error: range function recovered a loop body panic and did not resume panicking
