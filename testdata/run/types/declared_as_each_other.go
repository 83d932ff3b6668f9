// Types that are declared as types that refer to them.

package main

import "fmt"

type array *[3]arrayAlso
type arrayAlso array

type node struct{ next *nodeAlso }
type nodeAlso node

type list []listAlso
type listAlso list

type state func(stateAlso) state
type stateAlso state

type tree map[string]treeAlso
type treeAlso tree

type pipe chan pipeAlso
type pipeAlso pipe

type grid *struct{ cells [2]gridAlso }
type gridAlso grid

func main() {
	inner := &[3]arrayAlso{}
	a := array(&[3]arrayAlso{inner, nil, inner})
	fmt.Println(len(a), a[0] == a[2], a[1] == nil, len(arrayAlso(a)[0]))
	n := node{&nodeAlso{}}
	fmt.Println(n.next.next == nil, node(*n.next) == node{})
	l := list{nil, listAlso{nil}}
	fmt.Println(l, len(l[1]))
	var s state
	s = func(stateAlso) state { return nil }
	fmt.Println(s(stateAlso(s)) == nil)
	t := tree{"a": treeAlso{"b": nil}}
	fmt.Println(t, t["a"]["b"] == nil)
	p := make(pipe, 1)
	p <- pipeAlso(p)
	fmt.Println(pipe(<-p) == p)
	g := grid(&struct{ cells [2]gridAlso }{})
	fmt.Println(g.cells[1] == nil)
}

// Output:
// 3 true true 3
// true true
// [[] [[]]] 1
// true
// map[a:map[b:map[]]] true
// true
// true
