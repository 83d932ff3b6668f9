// Arguments that fail come before a function that is not there.

package main

import (
	"errors"
	"fmt"
)

type H struct {
	f func(int) int
	g func(int, int, string, []int) int
}

type I interface {
	V(int) int
	W(int, string, int)
}

type S struct{ n int }

func (s S) V(i int) int              { return s.n + i }
func (s *S) W(i int, t string, j int) {}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var f func(int) int
	var h *H
	h2 := &H{}
	var it I
	var s []int
	var m map[string]func(int) int
	var p *S
	var e error
	i, z := 5, 0
	try("func", func() { f(s[i]) })
	try("field of nil", func() { h.f(s[i]) })
	try("nil field", func() { h2.f(s[i]) })
	try("several", func() { h2.g(i, i/z, "a", nil) })
	try("several, last", func() { h.g(i, i, "a", s[i:]) })
	try("method", func() { it.V(s[i]) })
	try("method, several", func() { it.W(i, "a", i%z) })
	try("map", func() { m["a"](s[i]) })
	try("no failing argument", func() { it.W(i, "a", i) })
	try("no failing argument", func() { h.f(i) })
	try("value method", func() { p.V(i) })
	try("pointer method", func() { p.W(i, "a", i/z) })
	try("assertion", func() { f(any("a").(int)) })
	try("of error", func() { fmt.Println(e.Error()) })
	try("joined", func() { errors.Is(e, errors.Join(e, error(nil))) })
	try("deferred", func() { defer f(s[i]) })
	try("slot", func() { g := h2.f; g(g(s[i])) })
}

// Output:
// func runtime error: index out of range [5] with length 0
// field of nil runtime error: index out of range [5] with length 0
// nil field runtime error: index out of range [5] with length 0
// several runtime error: integer divide by zero
// several, last runtime error: slice bounds out of range [5:0]
// method runtime error: index out of range [5] with length 0
// method, several runtime error: integer divide by zero
// map runtime error: index out of range [5] with length 0
// no failing argument runtime error: invalid memory address or nil pointer dereference
// no failing argument runtime error: invalid memory address or nil pointer dereference
// value method runtime error: invalid memory address or nil pointer dereference
// pointer method runtime error: integer divide by zero
// assertion interface conversion: interface {} is string, not int
// of error runtime error: invalid memory address or nil pointer dereference
// joined <nil>
// deferred runtime error: index out of range [5] with length 0
// slot runtime error: index out of range [5] with length 0
