package main

import (
	"fmt"

	ab "example.com/nil.m/a.b"
)

type getter interface{ Get() int }

type own[E any] struct{ e E }

func (own[E]) Get() int { return 0 }

type plain int

func (plain) Get() int { return 0 }

type outer struct{ ab.T }

func try(g getter) {
	defer func() { fmt.Println(recover()) }()
	g.Get()
}

func main() {
	try((*ab.T)(nil))
	try((*ab.G[int])(nil))
	try((*ab.G[map[string]ab.T])(nil))
	try((*own[ab.T])(nil))
	try((*plain)(nil))
	try((*outer)(nil))
	type inner struct{ ab.T }
	try((*inner)(nil))
	fmt.Printf("%v\n", func() (e any) { defer func() { e = recover() }(); f := (*ab.T).Get; f(nil); return nil }())
}
