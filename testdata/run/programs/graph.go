// Graphs: shortest paths with a heap, breadth-first search, components, a minimum spanning tree.

package main

import (
	"cmp"
	"container/heap"
	"container/list"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type Edge struct {
	to     string
	weight int
}

type Graph map[string][]Edge

func (g Graph) Add(a, b string, w int) {
	g[a] = append(g[a], Edge{b, w})
	g[b] = append(g[b], Edge{a, w})
}

type queue []struct {
	node string
	dist int
}

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any) {
	*q = append(*q, x.(struct {
		node string
		dist int
	}))
}
func (q *queue) Pop() (x any) {
	last := len(*q) - 1
	x, *q = (*q)[last], (*q)[:last]
	return x
}

func (g Graph) Dijkstra(from string) (map[string]int, map[string]string) {
	dist, prev := map[string]int{from: 0}, map[string]string{}
	q := &queue{{from, 0}}
	for q.Len() > 0 {
		it := heap.Pop(q).(struct {
			node string
			dist int
		})
		if it.dist > dist[it.node] {
			continue
		}
		for _, e := range g[it.node] {
			d := it.dist + e.weight
			if old, ok := dist[e.to]; !ok || d < old {
				dist[e.to], prev[e.to] = d, it.node
				heap.Push(q, struct {
					node string
					dist int
				}{e.to, d})
			}
		}
	}
	return dist, prev
}

func path(prev map[string]string, to string) string {
	nodes := []string{to}
	for p, ok := prev[to]; ok; p, ok = prev[p] {
		nodes = append(nodes, p)
	}
	slices.Reverse(nodes)
	return strings.Join(nodes, "-")
}

func (g Graph) BFS(from string, visit func(string, int) bool) {
	seen := map[string]int{from: 0}
	l := list.New()
	l.PushBack(from)
	for l.Len() > 0 {
		n := l.Remove(l.Front()).(string)
		if !visit(n, seen[n]) {
			return
		}
		for _, e := range g[n] {
			if _, ok := seen[e.to]; !ok {
				seen[e.to] = seen[n] + 1
				l.PushBack(e.to)
			}
		}
	}
}

func (g Graph) Spanning() (total int, edges []string) {
	parent := map[string]string{}
	var find func(string) string
	find = func(n string) string {
		if p, ok := parent[n]; ok {
			parent[n] = find(p)
			return parent[n]
		}
		return n
	}
	type full struct {
		a, b string
		w    int
	}
	var all []full
	for _, a := range slices.Sorted(maps.Keys(g)) {
		for _, e := range g[a] {
			if a < e.to {
				all = append(all, full{a, e.to, e.weight})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y full) int { return cmp.Compare(x.w, y.w) })
	for _, e := range all {
		if ra, rb := find(e.a), find(e.b); ra != rb {
			parent[ra] = rb
			total += e.w
			edges = append(edges, e.a+e.b)
		}
	}
	return total, edges
}

func main() {
	g := Graph{}
	for _, e := range strings.Fields("A-B:4 A-C:2 B-C:1 B-D:5 C-D:8 C-E:10 D-E:2 D-F:6 E-F:3 X-Y:1") {
		var a, b rune
		var w int
		fmt.Sscanf(e, "%c-%c:%d", &a, &b, &w)
		g.Add(string(a), string(b), w)
	}
	dist, prev := g.Dijkstra("A")
	for _, n := range slices.Sorted(maps.Keys(g)) {
		d, ok := dist[n]
		if !ok {
			d = math.MaxInt
		}
		fmt.Println(n, d, ok, path(prev, n))
	}
	g.BFS("A", func(n string, depth int) bool { fmt.Print(n, depth, " "); return n != "E" })
	fmt.Println()
	fmt.Println(g.Spanning())
}

// Output:
// A 0 true A
// B 3 true A-C-B
// C 2 true A-C
// D 8 true A-C-B-D
// E 10 true A-C-B-D-E
// F 13 true A-C-B-D-E-F
// X 9223372036854775807 false X
// Y 9223372036854775807 false Y
// A0 B1 C1 D2 E2
// 14 [BC XY AC DE EF BD]
