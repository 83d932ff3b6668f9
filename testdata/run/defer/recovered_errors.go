// The types and texts of run-time errors as recover gives them.

package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type ErrorTest struct {
	name string
	fn   func()
	err  string
}

var (
	i, j, k int        = 0, 0, 1
	i8, j8  int8       = 0, 0
	f, g, h float64    = 0, 0, 1
	c, d, e complex128 = 0, 0, 1
	u8      uint8
	arr     [10]int
	sl      []int
	m       map[string]int
	iface   interface{}
	fn      func()
	pt      *struct {
		a [1000]byte
		b int
	}
	ch chan int
)

func use(v interface{}) {}

var tests = []ErrorTest{
	{"int/0", func() { use(i / j) }, ""},
	{"int/1", func() { use(i / k) }, ""},
	{"int8/0", func() { use(i8 / j8) }, ""},
	{"int8%0", func() { use(i8 % j8) }, ""},
	{"f/0", func() { use(f / g) }, ""},
	{"c/0", func() { use(c / d) }, ""},
	{"arr", func() { i = 10; use(arr[i]) }, ""},
	{"sl", func() { use(sl[j]) }, ""},
	{"u8", func() { u8 = 200; use(arr[u8]) }, ""},
	{"m", func() { m["x"] = 1 }, ""},
	{"iface", func() { use(iface.(int)) }, ""},
	{"iface2", func() { use(iface.(fmt.Stringer)) }, ""},
	{"fn", func() { fn() }, ""},
	{"pt", func() { use(pt.b) }, ""},
	{"close", func() { close(ch) }, ""},
	{"slice", func() { use(sl[1:j]) }, ""},
	{"slice3", func() { use(arr[2:i:5]) }, ""},
	{"str", func() { s := "abc"; use(s[i:]) }, ""},
	{"make", func() { use(make([]int, -k)) }, ""},
	{"makecap", func() { use(make([]int, 2, k)) }, ""},
	{"arrp", func() { use((*[4]int)(sl)) }, ""},
	{"shift", func() { use(1 << -k) }, ""},
	{"key", func() { mm := map[any]int{}; mm[[]int{}] = 1 }, ""},
	{"cmp", func() { var a, b any = []int{}, []int{}; use(a == b) }, ""},
	{"cmpst", func() { var a, b any = struct{ f func() }{}, struct{ f func() }{}; use(a == b) }, ""},
	{"nilmeth", func() { var e error; use(e.Error()) }, ""},
	{"panicerr", func() { panic(errors.New("E")) }, ""},
	{"panicnil", func() { panic(nil) }, ""},
}

func main() {
	for _, t := range tests {
		func() {
			defer func() {
				e := recover()
				re, ok := e.(runtime.Error)
				_, isErr := e.(error)
				fmt.Printf("%s: %v %T %v %v\n", t.name, e, e, ok, isErr)
				if ok {
					var pe *runtime.TypeAssertionError
					fmt.Println(errors.As(re, &pe), strings.HasPrefix(re.Error(), "runtime error: "))
				}
			}()
			t.fn()
		}()
	}
}

// Output:
// int/0: runtime error: integer divide by zero runtime.errorString true true
// false true
// int/1: <nil> <nil> false false
// int8/0: runtime error: integer divide by zero runtime.errorString true true
// false true
// int8%0: runtime error: integer divide by zero runtime.errorString true true
// false true
// f/0: <nil> <nil> false false
// c/0: <nil> <nil> false false
// arr: runtime error: index out of range [10] with length 10 runtime.boundsError true true
// false true
// sl: runtime error: index out of range [0] with length 0 runtime.boundsError true true
// false true
// u8: runtime error: index out of range [200] with length 10 runtime.boundsError true true
// false true
// m: assignment to entry in nil map runtime.plainError true true
// false false
// iface: interface conversion: interface {} is nil, not int *runtime.TypeAssertionError true true
// true false
// iface2: interface conversion: interface is nil, not fmt.Stringer *runtime.TypeAssertionError true true
// true false
// fn: runtime error: invalid memory address or nil pointer dereference runtime.errorString true true
// false true
// pt: runtime error: invalid memory address or nil pointer dereference runtime.errorString true true
// false true
// close: close of nil channel runtime.plainError true true
// false false
// slice: runtime error: slice bounds out of range [1:0] runtime.boundsError true true
// false true
// slice3: runtime error: slice bounds out of range [:10:5] runtime.boundsError true true
// false true
// str: runtime error: slice bounds out of range [10:3] runtime.boundsError true true
// false true
// make: runtime error: makeslice: len out of range runtime.errorString true true
// false true
// makecap: runtime error: makeslice: cap out of range runtime.errorString true true
// false true
// arrp: runtime error: cannot convert slice with length 0 to array or pointer to array with length 4 runtime.boundsError true true
// false true
// shift: runtime error: negative shift amount runtime.errorString true true
// false true
// key: runtime error: hash of unhashable type []int runtime.errorString true true
// false true
// cmp: runtime error: comparing uncomparable type []int runtime.errorString true true
// false true
// cmpst: runtime error: comparing uncomparable type struct { f func() } runtime.errorString true true
// false true
// nilmeth: runtime error: invalid memory address or nil pointer dereference runtime.errorString true true
// false true
// panicerr: E *errors.errorString false true
// panicnil: runtime error: panic called with nil argument *runtime.PanicNilError true true
// false true
