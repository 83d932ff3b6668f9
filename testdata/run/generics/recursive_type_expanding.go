// Types that are instantiated with instances of other types.

package main

import "fmt"

type Tree[T any] struct {
	val  T
	kids []Tree[T]
}

type Graph[K comparable] struct {
	nodes map[K]*Node[K]
}

type Node[K comparable] struct {
	key K
	out []*Node[K]
	g   *Graph[K]
}

func (g *Graph[K]) Edge(a, b K) {
	n := g.node(a)
	n.out = append(n.out, g.node(b))
}

func (g *Graph[K]) node(k K) *Node[K] {
	if n := g.nodes[k]; n != nil {
		return n
	}
	n := &Node[K]{key: k, g: g}
	g.nodes[k] = n
	return n
}

func (t Tree[T]) Count() int {
	n := 1
	for _, k := range t.kids {
		n += k.Count()
	}
	return n
}

func main() {
	t := Tree[string]{"r", []Tree[string]{{"a", nil}, {"b", []Tree[string]{{"c", nil}}}}}
	fmt.Println(t.Count(), t)
	g := &Graph[int]{nodes: map[int]*Node[int]{}}
	g.Edge(1, 2)
	g.Edge(2, 1)
	g.Edge(1, 1)
	n := g.node(1)
	fmt.Println(len(n.out), n.out[0].out[0] == n, n.g == g, len(g.nodes))
}

// Output:
// 4 {r [{a []} {b [{c []}]}]}
// 2 true true 2
