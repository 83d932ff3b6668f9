// Values whose parts cannot be hashed, in package maphash and as keys of maps.
package main

import (
	"fmt"
	"hash/maphash"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		_, ok2 := r.(error)
		fmt.Printf("%T %v %v %v\n", r, r, ok, ok2)
	}()
	f()
}

func main() {
	try(func() { maphash.Comparable[any](maphash.MakeSeed(), []int{}) })
	var h maphash.Hash
	try(func() { maphash.WriteComparable[any](&h, map[int]int{}) })
	try(func() { maphash.WriteComparable[any](&h, [1]any{func() {}}) })
	try(func() { maphash.WriteComparable(&h, struct{ a any }{[]string{}}) })
	try(func() { maphash.WriteComparable(&h, struct{ a any }{3}) })
	type s struct{ f []int }
	try(func() { maphash.WriteComparable[any](&h, s{}) })
	try(func() { _ = map[any]int{s{}: 1} })
	try(func() { _ = map[any]int{[1]any{func() {}}: 1} })
	try(func() { h.SetSeed(maphash.Seed{}) })
	try(func() { maphash.Bytes(maphash.Seed{}, nil) })
}

// Output:
// runtime.errorString runtime error: hash of unhashable type []int true true
// runtime.errorString runtime error: hash of unhashable type map[int]int true true
// runtime.errorString runtime error: hash of unhashable type func() true true
// runtime.errorString runtime error: hash of unhashable type []string true true
// <nil> <nil> false false
// runtime.errorString runtime error: hash of unhashable type main.s true true
// runtime.errorString runtime error: hash of unhashable type main.s true true
// runtime.errorString runtime error: hash of unhashable type func() true true
// string maphash: use of uninitialized Seed false false
// string maphash: use of uninitialized Seed false false
