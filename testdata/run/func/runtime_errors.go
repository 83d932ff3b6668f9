// The texts of recovered run-time panics.

package main

import (
	"fmt"
	"runtime"
)

type T struct{ n int }

func (t T) M() {}

type I interface{ M() }
type J interface {
	I
	N()
}

var zero, five, neg = 0, 5, -1

var nilT *T

func try(f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Println(r, isRuntime)
	}()
	f()
}

func main() {
	s := []int{1, 2, 3}
	var arr [3]int
	str := "abc"
	var m map[string]int
	var p *T
	var i I
	var e any
	try(func() { _ = s[five] })
	try(func() { _ = s[neg] })
	try(func() { _ = arr[five] })
	try(func() { _ = str[five] })
	try(func() { _ = s[:five] })
	try(func() { _ = arr[:five] })
	try(func() { _ = str[five:] })
	try(func() { _ = s[2 : zero+1] })
	try(func() { _ = s[neg:] })
	try(func() { _ = s[0:1:five] })
	try(func() { _ = [4]int(s) })
	try(func() { m["a"] = 1 })
	try(func() { _ = 1 / zero })
	try(func() { _ = 1 % zero })
	try(func() { _ = 1 << neg })
	try(func() { _ = p.n })
	try(func() { p.M() })
	try(func() { i.M() })
	try(func() { var f func(); f() })
	try(func() { _ = e.(int) })
	try(func() { e = "s"; _ = e.(int) })
	try(func() { _ = e.(I) })
	try(func() { i = T{}; _ = i.(J) })
	try(func() { _ = i.(*T) })
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, 1, zero) })
	try(func() { _ = make(chan int, neg) })
	try(func() { mm := map[any]int{}; mm[s] = 1 })
	try(func() { var a, b any = s, s; fmt.Println(a == b) })
	try(func() { var c chan int; close(c) })
	try(func() { c := make(chan int); close(c); close(c) })
	try(func() { c := make(chan int); close(c); c <- 1 })
	i = nilT
	try(func() { i.M() })
}

// Output:
// runtime error: index out of range [5] with length 3 true
// runtime error: index out of range [-1] true
// runtime error: index out of range [5] with length 3 true
// runtime error: index out of range [5] with length 3 true
// runtime error: slice bounds out of range [:5] with capacity 3 true
// runtime error: slice bounds out of range [:5] with length 3 true
// runtime error: slice bounds out of range [5:3] true
// runtime error: slice bounds out of range [2:1] true
// runtime error: slice bounds out of range [-1:] true
// runtime error: slice bounds out of range [::5] with capacity 3 true
// runtime error: cannot convert slice with length 3 to array or pointer to array with length 4 true
// assignment to entry in nil map true
// runtime error: integer divide by zero true
// runtime error: integer divide by zero true
// runtime error: negative shift amount true
// runtime error: invalid memory address or nil pointer dereference true
// runtime error: invalid memory address or nil pointer dereference true
// runtime error: invalid memory address or nil pointer dereference true
// runtime error: invalid memory address or nil pointer dereference true
// interface conversion: interface {} is nil, not int true
// interface conversion: interface {} is string, not int true
// interface conversion: string is not main.I: missing method M true
// interface conversion: main.T is not main.J: missing method N true
// interface conversion: main.I is main.T, not *main.T true
// runtime error: makeslice: len out of range true
// runtime error: makeslice: cap out of range true
// makechan: size out of range true
// runtime error: hash of unhashable type []int true
// runtime error: comparing uncomparable type []int true
// close of nil channel true
// close of closed channel true
// send on closed channel true
// value method main.T.M called using nil *T pointer true
