// Pull turns a sequence into calls; its panics come out of next.

package main

import (
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("sequence ends")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func main() {
	next, stop := iter.Pull(count(2))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	next, stop = iter.Pull(count(5))
	fmt.Println(next())
	stop()
	fmt.Println(next())
	_, stop = iter.Pull(count(5))
	stop()
	for n, s := range zip(count(3), slices.Values([]string{"a", "b", "c", "d"})) {
		fmt.Println(n, s)
	}
	next2, stop2 := iter.Pull2(maps.All(map[string]int{"x": 1}))
	fmt.Println(next2())
	fmt.Println(next2())
	stop2()
	next, stop = iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("in the sequence")
	})
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		next()
	}()
	fmt.Println(next())
	fmt.Println(runtime.NumGoroutine())
}

// Output:
// 0 true
// 1 true
// sequence ends
// 0 false
// 0 false
// 0 true
// stopped at 0
// sequence ends
// 0 false
// 0 a
// 1 b
// 2 c
// sequence ends
// x 1 true
//  0 false
// 1 true
// recovered in the sequence
// 0 false
// 1
