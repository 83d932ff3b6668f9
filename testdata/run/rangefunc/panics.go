// Panics through iterator loops: recovered outside, in the iterator, in deferred calls of the body.

package main

import (
	"fmt"
	"runtime"
)

func seq(yield func(int) bool) {
	defer func() { fmt.Println("seq cleanup") }()
	for i := 0; yield(i); i++ {
	}
}

func rethrow(yield func(int) bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("iterator saw", r)
			panic(fmt.Sprint("again ", r))
		}
	}()
	yield(1)
}

func swallow(yield func(int) bool) {
	defer func() { fmt.Println("swallowed", recover()) }()
	yield(1)
}

func goon(yield func(int) bool) {
	defer func() { recover(); yield(2) }()
	yield(1)
}

func ignore(yield func(int) bool) {
	yield(1)
	yield(2)
}

var kept func(int) bool

func keep(yield func(int) bool) { kept = yield; yield(0) }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(runtime.Error)
		fmt.Printf("%s: %v %v\n", name, r, isErr)
	}()
	f()
	fmt.Println(name, "returned")
}

func deferInBody() (res string) {
	for i := range seq {
		defer func() {
			if r := recover(); r != nil {
				res += fmt.Sprint("[", i, " caught ", r, "]")
				if i > 0 {
					panic(fmt.Sprint("from ", i))
				}
			}
		}()
		if i == 3 {
			panic("at three")
		}
	}
	return "unreachable"
}

func main() {
	try("plain", func() {
		for i := range seq {
			if i == 2 {
				panic("two")
			}
		}
	})
	try("rethrow", func() {
		for range rethrow {
			panic("body")
		}
	})
	try("swallow", func() {
		for range swallow {
			panic("body")
		}
	})
	try("goon", func() {
		for range goon {
			panic("body")
		}
	})
	try("ignore", func() {
		for range ignore {
			break
		}
	})
	try("keep", func() {
		for range keep {
		}
		kept(1)
	})
	try("keep in body", func() {
		for range keep {
			for range seq {
				kept(5)
			}
		}
	})
	try("outer exit", func() {
	out:
		for range ignore {
			for range ignore {
				break out
			}
		}
	})
	try("nil", func() {
		var f func(func() bool)
		for range f {
		}
	})
	try("index", func() {
		for i := range seq {
			_ = []int{1, 2}[i]
		}
	})
	try("goexit-like return", func() {
		for i := range seq {
			func() {
				defer func() { recover() }()
				for range seq {
					panic(i)
				}
			}()
			if i == 1 {
				return
			}
		}
	})
	fmt.Println(deferInBody())
}

// Output:
// seq cleanup
// plain: two false
// iterator saw body
// rethrow: again body false
// swallowed body
// swallow: runtime error: range function recovered a loop body panic and did not resume panicking true
// goon: runtime error: range function continued iteration after loop body panic true
// ignore: runtime error: range function continued iteration after function for loop body returned false true
// keep: runtime error: range function continued iteration after whole loop exit true
// seq cleanup
// keep in body: runtime error: range function continued iteration after loop body panic true
// outer exit: runtime error: range function continued iteration after function for loop body returned false true
// nil: runtime error: invalid memory address or nil pointer dereference true
// seq cleanup
// index: runtime error: index out of range [2] with length 2 true
// seq cleanup
// seq cleanup
// seq cleanup
// goexit-like return returned
// goexit-like return: <nil> false
// seq cleanup
// [3 caught at three][2 caught from 3][1 caught from 2][0 caught from 1]
