// Direct cycles.

package main

type a b // want `^invalid recursive type a`
type b c
type c a
type d = e // want `^invalid recursive type d`
type e = f
type f = d
type g interface{ h }
type h = i // want `^invalid recursive type h`
type i h
type j *j
type k []k
type l func(l) l
type m map[string]m
type n struct{ o }
type o = p2
type p2 struct{ q *n }

func main() {}
