// Ranges over functions: defer, nested exits, misuse, iter.Pull, and the other kinds of range.

package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// range over func in depth
func count(n int) iter.Seq[int] {
	return func(y func(int) bool) {
		defer fmt.Println("cleanup", n)
		for i := range n {
			if !y(i) {
				fmt.Println("stopped", i)
				return
			}
		}
	}
}
func f() (r int, err error) {
	defer func() { r *= 10 }()
	for i := range count(5) {
		defer fmt.Println("deferred in loop", i)
		for j := range count(3) {
			if i == 1 && j == 1 {
				return i + j, nil
			}
		}
	}
	return -1, nil
}
func g() string {
outer:
	for i := range count(4) {
		for j := range count(4) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case j == 2:
				break outer
			}
			if i == 2 {
				goto end
			}
			fmt.Println("g", i, j)
		}
	}
	return "normal"
end:
	return "goto"
}
func bad(y func(int) bool) {
	defer func() { fmt.Println("bad:", recover()) }()
	y(1)
	y(2)
}
func swallow(y func(int) bool) {
	func() {
		defer func() { fmt.Println("swallowed", recover()) }()
		y(1)
	}()
}

type Tree[T any] struct {
	L, R *Tree[T]
	V    T
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}
func (t *Tree[T]) push(y func(T) bool) bool {
	return t == nil || t.L.push(y) && y(t.V) && t.R.push(y)
}

func main() {
	fmt.Println(f())
	fmt.Println(g())
	func() {
		defer func() { fmt.Println("misuse", recover()) }()
		for x := range bad {
			if x == 1 {
				break
			}
		}
	}()
	func() {
		defer func() { fmt.Println("main rec", recover()) }()
		for x := range swallow {
			panic(fmt.Sprint("in body ", x))
		}
	}()
	next, stop := iter.Pull(count(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	n2, s2 := iter.Pull2(slices.All([]string{"a", "b"}))
	fmt.Println(n2())
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	t := &Tree[int]{&Tree[int]{nil, nil, 1}, &Tree[int]{nil, nil, 3}, 2}
	for v := range t.All() {
		if v == 3 {
			break
		}
		fmt.Println(v)
	}
	fmt.Println(slices.Collect(t.All()), slices.Sorted(maps.Keys(map[string]int{"z": 1, "a": 2})))
	for range 2 {
		fmt.Print("x")
	}
	for i := range uint8(3) {
		fmt.Printf("%T%d ", i, i)
	}
	const c = 3
	for i := range c {
		fmt.Printf("%T%d ", i, i)
	}
	fmt.Println()
	var fs []func()
	for i := range count(2) {
		fs = append(fs, func() { fmt.Println("cap", i) })
	}
	for _, f := range fs {
		f()
	}
	for i, w := range strings.Fields(" a b  c ") {
		fmt.Print(i, w, ";")
	}
	for l := range strings.SplitSeq("a,b,c", ",") {
		fmt.Print(l)
	}
	fmt.Println()
	for range func(y func() bool) { y(); y() } {
		fmt.Print("twice ")
	}
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Println(v)
		}
	}
	sl := arr[:]
	for i, v := range sl {
		sl[2] = 20
		if i == 2 {
			fmt.Println(v)
		}
		if i == 0 {
			sl = nil
			sl = arr[:]
		}
	}
	for i, v := range &arr {
		arr[2] = 30
		if i == 2 {
			fmt.Println(v)
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		var nilseq iter.Seq[int]
		for range nilseq {
		}
	}()
	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	for i := 0; i < 6; i++ {
		i++
		defer func() { fmt.Print("d", i, " ") }()
	}
	fmt.Println()
}

// Output:
// cleanup 3
// stopped 1
// cleanup 3
// stopped 1
// cleanup 5
// deferred in loop 1
// deferred in loop 0
// 20 <nil>
// g 0 0
// stopped 1
// cleanup 4
// g 1 0
// g 1 1
// stopped 2
// cleanup 4
// stopped 1
// cleanup 4
// normal
// bad: runtime error: range function continued iteration after function for loop body returned false
// misuse runtime error: range function recovered a loop body panic and did not resume panicking
// swallowed in body 1
// main rec runtime error: range function recovered a loop body panic and did not resume panicking
// 0 true
// 1 true
// stopped 1
// cleanup 3
// 0 false
// 0 a true
// 1 b true
// 0  false
// 1
// 2
// [1 2 3] [a z]
// xxuint80 uint81 uint82 int0 int1 int2
// cleanup 2
// cap 0
// cap 1
// 0a;1b;2c;abc
// twice twice 3
// 20
// 30
// runtime error: invalid memory address or nil pointer dereference
// 0 10 20
// d5 d3 d1
