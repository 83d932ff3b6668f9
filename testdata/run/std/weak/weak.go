package main

import (
	"fmt"
	"runtime"
	"strings"
	"structs"
	"unique"
	"unsafe"
	"weak"
)

type pair struct {
	a, b int
}

type layout struct {
	_ structs.HostLayout
	x byte
	y int32
}

// Weak pointers, and handles of equal values.
func main() {
	p := &pair{1, 2}
	w, again := weak.Make(p), weak.Make(p)
	inner := weak.Make(&p.b)
	fmt.Println(w == again, w.Value() == p, *inner.Value(), w.Value().a)
	runtime.GC()
	fmt.Println(w.Value() != nil, inner.Value() == &p.b)
	runtime.KeepAlive(p)
	p = nil
	runtime.GC()
	fmt.Println(w.Value(), inner.Value(), w == again)
	var zero weak.Pointer[pair]
	fmt.Println(zero.Value(), zero == weak.Make[pair](nil), weak.Make(new(int)) == weak.Make(new(int)))

	// The object of a finalizer cannot be reached by a weak pointer any more.
	q := &pair{3, 4}
	wq := weak.Make(q)
	ran := make(chan int)
	runtime.SetFinalizer(q, func(q *pair) { ran <- q.a })
	q = nil
	runtime.GC()
	fmt.Println(<-ran, wq.Value())

	a, b := unique.Make("text"), unique.Make(strings.ToLower("TEXT"))
	fmt.Println(a == b, a.Value(), unique.Make("other") == a, unique.Make(pair{1, 2}) == unique.Make(pair{1, 2}))
	fmt.Println(unique.Make[any](1) == unique.Make[any](1), unique.Make[any](1) == unique.Make[any](int8(1)), unique.Make[any](nil).Value())
	m := map[unique.Handle[string]]int{a: 1}
	m[b]++
	fmt.Println(m[unique.Make("te"+"xt")], len(m))
	handles := make(chan unique.Handle[string])
	for range 2 {
		go func() { handles <- unique.Make("shared") }()
	}
	x, y := <-handles, <-handles
	fmt.Println(x == y, x.Value())
	for i := range 5000 {
		if unique.Make(i).Value() != i {
			fmt.Println("wrong", i)
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		unique.Make[any]([]int{1})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var none unique.Handle[int]
		none.Value()
	}()
	fmt.Println(unsafe.Sizeof(layout{}), unsafe.Sizeof(structs.HostLayout{}))
}

// Output:
// true true 2 1
// true true
// <nil> <nil> true
// <nil> true false
// 3 <nil>
// true text false true
// true false <nil>
// 2 1
// true shared
// runtime error: hash of unhashable type []int
// runtime error: invalid memory address or nil pointer dereference
// 8 0
