// Method values of nil: a pointer method works later, a nil interface panics at once.

package main

import "fmt"

type T struct{ n int }

func (t *T) Nil() bool { return t == nil }
func (t T) Val() int   { return t.n }

type I interface{ Nil() bool }

var held interface{ Val() int }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var p *T
	f := p.Nil
	fmt.Println(f(), p.Nil(), I(p).Nil())
	try(func() { g := p.Val; fmt.Println("not reached", g()) })
	var i I
	try(func() { g := i.Nil; fmt.Println("not reached", g()) })
	try(func() { fmt.Println(p.Val()) })
	held = p
	try(func() { fmt.Println(held.Val()) })
}

// Output:
// true true true
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// value method main.T.Val called using nil *T pointer
