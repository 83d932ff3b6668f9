// Run-time panics, recovered and looked at: texts, types, errors.As, the state that assignments left behind.

package main

import (
	"errors"
	"fmt"
	"runtime"
)

type T struct {
	a [4]int
	p *T
	m map[string]int
	f func(int) int
	i interface{ M() }
	s []int
}

func (t T) Val() int   { return t.a[0] }
func (t *T) Ptr() *int { return &t.a[1] }

type V int

func (V) M() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		var re runtime.Error
		e, isErr := r.(error)
		fmt.Printf("%-10s %v | %v %v\n", name, r, isErr, isErr && errors.As(e, &re))
	}()
	f()
}

func main() {
	var t T
	var np *T
	i, neg, big := 4, -1, 1<<62
	u8, u64 := uint8(200), uint64(1<<63)
	var e any = "str"
	var nilf func()
	var nile error
	ch := make(chan int)
	try("array", func() { t.a[i] = 1 })
	try("neg", func() { _ = t.a[neg] })
	try("u8", func() { _ = t.a[u8] })
	try("u64", func() { _ = t.a[u64] })
	try("u64 slice", func() { _ = t.a[:u64] })
	try("u64 lo", func() { _ = t.s[u64:] })
	try("int8", func() { _ = "abc"[int8(-i)] })
	try("nil slice", func() { t.s[0]++ })
	try("nil ptr", func() { np.a[0] = 1 })
	try("nil far", func() { np.p.p = nil })
	try("nil val", func() { np.Val() })
	try("nil addr", func() { fmt.Println(np.Ptr() == nil) })
	try("nil embed", func() { _ = t.p.p })
	try("nil map", func() { t.m["a"]++ })
	try("nil func", func() { t.f(1) })
	try("nil func2", func() { nilf() })
	try("nil iface", func() { t.i.M() })
	try("nil error", func() { _ = nile.Error() })
	try("nil array", func() { var p *[3]int; p[1] = 1 })
	try("nil range", func() {
		var p *[3]int
		for _, x := range p {
			_ = x
		}
	})
	try("assert", func() { _ = e.(int) })
	try("assert2", func() { _ = e.(fmt.Stringer) })
	try("assert3", func() { _ = e.(interface{ M() }) })
	try("assert4", func() { e = V(1); _ = e.(interface{ M(); N() }) })
	try("assert5", func() { e = nil; _ = e.(string) })
	try("assert6", func() { _ = nile.(interface{ Is(error) bool }) })
	try("assert7", func() { e = struct{ a []int }{}; _ = e.(map[string][2]chan<- int) })
	try("assert8", func() { e = &t; _ = e.(*V) })
	try("div", func() { i /= i - 4 })
	try("mod", func() { _ = u8 % (u8 - 200) })
	try("shift", func() { _ = 1 << neg })
	try("shift2", func() { u8 >>= neg })
	try("make", func() { _ = make([]int, neg) })
	try("make big", func() { _ = make([]int, big) })
	try("make cap", func() { _ = make([]byte, 1, neg+1) })
	try("make chan", func() { _ = make(chan int, neg) })
	try("make map", func() { fmt.Print(len(make(map[int]int, neg)), " ") })
	try("lo hi", func() { _ = t.a[i-1 : 2] })
	try("3 index", func() { _ = t.a[1:2:i+1] })
	try("3 index2", func() { _ = t.a[1:i:3] })
	try("3 index3", func() { _ = t.a[i:2:3] })
	try("string", func() { _ = "hello"[i:2] })
	try("string2", func() { _ = "hello"[i+2:] })
	try("to array", func() { _ = [5]int(t.a[:]) })
	try("to ptr", func() { _ = (*[5]int)(t.s) })
	try("closed", func() { close(ch); ch <- 1 })
	try("closed2", func() { close(ch) })
	try("close nil", func() { var c chan int; close(c) })
	try("unhash", func() { _ = map[any]int{t.s: 1} })
	try("unhash2", func() { m := map[any]int{1: 1}; m[func() {}] = 2 })
	try("uncomp", func() { var a, b any = t.m, t.m; _ = a == b })
	try("uncomp2", func() { var a any = struct{ f func() }{}; fmt.Println(a == a) })
	try("panic nil", func() { panic(nil) })
	try("panic err", func() { panic(fmt.Errorf("wrapped: %w", errors.ErrUnsupported)) })
	try("panic val", func() { panic(V(5)) })
	try("none", func() {})
	x, y := 1, 2
	try("partial", func() { x, t.a[i], y = 10, 20, 30 })
	fmt.Println(x, y, i, u8)
	s := []int{1, 2, 3}
	try("append", func() { s = append(s, s[i]) })
	try("copy", func() { copy(s[1:], s[i:]) })
	try("multi", func() { s[0], s[1], s[i] = 9, 8, 7 })
	fmt.Println(s)
	m := map[string][]int{"a": {1}}
	try("map elem", func() { m["b"][0] = 1 })
	try("map append", func() { m["c"] = append(m["c"], m["a"][1]) })
	fmt.Println(m, len(m))
	try("in defer", func() {
		defer func() { panic(fmt.Sprint("second, after ", recover())) }()
		panic("first")
	})
	try("goexit", func() {
		done := make(chan bool)
		go func() { defer close(done); defer func() { fmt.Print("goexit recover: ", recover(), " ") }(); runtime.Goexit() }()
		<-done
	})
	var re runtime.Error
	try("as", func() {
		defer func() { fmt.Print(errors.As(recover().(error), &re), " ", re, " ") }()
		_ = t.s[5]
	})
	_, isTA := func() (r any) { defer func() { r = recover() }(); return e.(int) }().(*runtime.TypeAssertionError)
	fmt.Println(isTA)
}

// Output:
// array      runtime error: index out of range [4] with length 4 | true true
// neg        runtime error: index out of range [-1] | true true
// u8         runtime error: index out of range [200] with length 4 | true true
// u64        runtime error: index out of range [9223372036854775808] with length 4 | true true
// u64 slice  runtime error: slice bounds out of range [:9223372036854775808] with length 4 | true true
// u64 lo     runtime error: slice bounds out of range [9223372036854775808:0] | true true
// int8       runtime error: index out of range [-4] | true true
// nil slice  runtime error: index out of range [0] with length 0 | true true
// nil ptr    runtime error: invalid memory address or nil pointer dereference | true true
// nil far    runtime error: invalid memory address or nil pointer dereference | true true
// nil val    runtime error: invalid memory address or nil pointer dereference | true true
// nil addr   runtime error: invalid memory address or nil pointer dereference | true true
// nil embed  runtime error: invalid memory address or nil pointer dereference | true true
// nil map    assignment to entry in nil map | true true
// nil func   runtime error: invalid memory address or nil pointer dereference | true true
// nil func2  runtime error: invalid memory address or nil pointer dereference | true true
// nil iface  runtime error: invalid memory address or nil pointer dereference | true true
// nil error  runtime error: invalid memory address or nil pointer dereference | true true
// nil array  runtime error: invalid memory address or nil pointer dereference | true true
// nil range  runtime error: invalid memory address or nil pointer dereference | true true
// assert     interface conversion: interface {} is string, not int | true true
// assert2    interface conversion: string is not fmt.Stringer: missing method String | true true
// assert3    interface conversion: string is not interface { M() }: missing method M | true true
// assert4    interface conversion: main.V is not interface { M(); N() }: missing method N | true true
// assert5    interface conversion: interface {} is nil, not string | true true
// assert6    interface conversion: interface is nil, not interface { Is(error) bool } | true true
// assert7    interface conversion: interface {} is struct { a []int }, not map[string][2]chan<- int | true true
// assert8    interface conversion: interface {} is *main.T, not *main.V | true true
// div        runtime error: integer divide by zero | true true
// mod        runtime error: integer divide by zero | true true
// shift      runtime error: negative shift amount | true true
// shift2     runtime error: negative shift amount | true true
// make       runtime error: makeslice: len out of range | true true
// make big   runtime error: makeslice: len out of range | true true
// make cap   runtime error: makeslice: cap out of range | true true
// make chan  makechan: size out of range | true true
// 0 make map   <nil> | false false
// lo hi      runtime error: slice bounds out of range [3:2] | true true
// 3 index    runtime error: slice bounds out of range [::5] with length 4 | true true
// 3 index2   runtime error: slice bounds out of range [:4:3] | true true
// 3 index3   runtime error: slice bounds out of range [4:2:] | true true
// string     runtime error: slice bounds out of range [4:2] | true true
// string2    runtime error: slice bounds out of range [6:5] | true true
// to array   runtime error: cannot convert slice with length 4 to array or pointer to array with length 5 | true true
// to ptr     runtime error: cannot convert slice with length 0 to array or pointer to array with length 5 | true true
// closed     send on closed channel | true true
// closed2    close of closed channel | true true
// close nil  close of nil channel | true true
// unhash     runtime error: hash of unhashable type []int | true true
// unhash2    runtime error: hash of unhashable type func() | true true
// uncomp     runtime error: comparing uncomparable type map[string]int | true true
// uncomp2    runtime error: comparing uncomparable type struct { f func() } | true true
// panic nil  runtime error: panic called with nil argument | true true
// panic err  wrapped: unsupported operation | true false
// panic val  5 | false false
// none       <nil> | false false
// partial    runtime error: index out of range [4] with length 4 | true true
// 10 2 4 200
// append     runtime error: index out of range [4] with length 3 | true true
// copy       runtime error: slice bounds out of range [4:3] | true true
// multi      runtime error: index out of range [4] with length 3 | true true
// [9 8 3]
// map elem   runtime error: index out of range [0] with length 0 | true true
// map append runtime error: index out of range [1] with length 1 | true true
// map[a:[1]] 1
// in defer   second, after first | false false
// goexit recover: <nil> goexit     <nil> | false false
// true runtime error: index out of range [5] with length 0 as         <nil> | false false
// true
