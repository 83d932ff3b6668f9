// Unions in themselves.

package main

type number interface{ int | number } // want `^invalid recursive type: number refers to itself`
type left interface{ int | right } // want `^invalid recursive type left`
type right interface{ string | left }
type box struct{ content } // want `^invalid recursive type box` `^cannot use type content outside a type constraint: interface contains type constraints`
type content interface{ int | box }
type tree interface{ leaf | node } // want `^invalid recursive type tree`
type leaf struct{}
type node struct{ tree }

func main() {}
