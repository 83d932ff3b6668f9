// Structs: anonymous ones, tags, comparison across identical types, embedded aliases, nested literals with elided types, copying in all ways.

package main

import (
	"fmt"
	"strings"
)

type Point struct{ X, Y int }
type Alias = Point
type Line struct{ A, B Point }
type Poly struct {
	Name string
	Pts  []Point
	Idx  map[string]*Point
	Segs [2]Line
	Opt  *struct{ Closed bool; W float64 }
}
type Emb struct {
	Alias
	*Line
	strings.Builder
	error
	any
	int
	m map[Point][]Line
}
type Rec struct {
	Kids []Rec
	Up   *Rec
	V    struct{ a, b int }
}
type Empty struct{}
type Gen[T any] struct {
	V  T
	In struct{ P *T; L []T }
}

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Scale(k int)      { p.X *= k; p.Y *= k }
func ret() (p struct{ X, Y int }) { p.X = 5; return }
func mod(p Poly) Poly             { p.Name = "mod"; p.Pts[0].X = 99; p.Segs[0].A.X = 42; return p }

func main() {
	poly := Poly{"p", []Point{{1, 2}, {Y: 3}, 4: {5, 6}}, map[string]*Point{"a": {1, 1}, "b": nil}, [2]Line{1: {B: Point{9, 9}}}, &struct {
		Closed bool
		W      float64
	}{true, 1.5}}
	q := mod(poly)
	fmt.Println(poly.Name, q.Name, poly.Pts[0], poly.Segs[0].A.X, q.Segs[0].A, len(q.Pts), *poly.Idx["a"], poly.Opt == q.Opt)
	poly.Idx["a"].Scale(3)
	poly.Segs[1].B.Scale(2)
	poly.Pts[4].Scale(-1)
	fmt.Println(*q.Idx["a"], poly.Segs[1].B, q.Segs[1].B, q.Pts[4], poly.Opt.W)
	e := Emb{Alias: Point{1, 2}, Line: &Line{B: Point{3, 4}}, error: fmt.Errorf("emb"), any: 5, int: 6}
	e.X, e.B.Y = 10, 40
	e.Alias.Scale(2)
	e.WriteString("built")
	fmt.Println(e.Add(e.B), e.X, e.Line.B.Y, e.Len(), e.Error(), e.any, e.int, e.Alias == Point{20, 4})
	var anon = struct {
		Point `tag:"x"`
		Z     int `json:"z"`
	}{Point{1, 2}, 3}
	other := struct {
		Point `tag:"x"`
		Z     int `json:"z"`
	}{Z: 3, Point: Point{1, 2}}
	fmt.Println(anon == other, anon.Add(Point{1, 1}), ret() == Point{X: 5}, ret() == struct{ X, Y int }{5, 0})
	r := Rec{Kids: []Rec{{}, {Kids: []Rec{{V: struct{ a, b int }{1, 2}}}}}}
	r.Kids[0].Up = &r
	r.Kids[1].Kids[0].V.a += 10
	r.Kids = append(r.Kids, r.Kids[1])
	r.Kids[2].Kids[0].V.b = 77
	fmt.Println(len(r.Kids[0].Up.Kids), r.Kids[1].Kids[0].V, len(r.Kids[2].Kids))
	g := Gen[Point]{V: Point{1, 2}}
	g.In.P = &g.V
	g.In.L = append(g.In.L, *g.In.P, g.V)
	g.In.P.Scale(5)
	h := g
	h.V.X = 0
	fmt.Println(g.V, h.V, *h.In.P, h.In.L, h.In.P == &g.V, nil2(g).In.P == nil)
	ms := map[string]struct{ n int; s []string }{"a": {1, []string{"x"}}}
	v := ms["a"]
	v.n++
	v.s[0] = "y"
	fmt.Println(ms["a"], v, ms["none"].s == nil)
	arr := [...]struct{ k string; v any }{{"a", 1}, {"b", []int{2}}, {}}
	for i := range arr {
		arr[i].k += "!"
	}
	brr := arr
	brr[0].v = "changed"
	fmt.Println(arr, brr[0])
	pts := map[Point]string{{1, 2}: "a", {}: "zero"}
	pts[Point{X: 1, Y: 2}] += "b"
	lines := map[Line][]*Point{{B: Point{1, 1}}: {{5, 5}, nil}}
	fmt.Println(pts[Point{1, 2}], pts[Point{}], *lines[Line{Point{}, Point{1, 1}}][0])
	var es [3]Empty
	fmt.Println(es == [3]Empty{}, Empty{} == struct{}{}, len(map[Empty]int{{}: 1}))
	f := struct{ f func(int) int; Point }{func(i int) int { return i + 1 }, Point{7, 8}}
	fmt.Println(f.f(f.X), f.Point.Add(Point{Y: f.f(0)}))
	p1, p2 := &Point{1, 2}, &Point{1, 2}
	*p1, *p2 = p2.Add(*p1), *p1
	p3 := *p1
	p3.X = -1
	fmt.Println(*p1, *p2, p3, p1 == p2, *p2 == Point{1, 2})
	poly.Segs[0], poly.Segs[1] = poly.Segs[1], poly.Segs[0]
	poly.Segs[0].A, poly.Segs[0].B = poly.Segs[0].B, poly.Segs[0].A
	fmt.Println(poly.Segs)
	ln := Line{Point{1, 2}, Point{3, 4}}
	ln = Line{ln.B, ln.A}
	a := [2]Point{{1, 2}, {3, 4}}
	a = [2]Point{a[1], a[0]}
	fmt.Println(ln, a)
	c := make(chan struct{ Point; done chan Point }, 1)
	c <- struct{ Point; done chan Point }{Point{1, 1}, make(chan Point, 1)}
	m := <-c
	m.done <- m.Add(m.Point)
	fmt.Println(<-m.done)
	fmt.Printf("%v %+v %#v %T\n", ln, poly.Segs[0], p3, anon)
}

func nil2(Gen[Point]) Gen[int] { return Gen[int]{} }

// Output:
// p mod {99 2} 0 {42 0} 5 {1 1} true
// {3 3} {18 18} {9 9} {-5 -6} 1.5
// {23 44} 20 40 5 emb 5 6 true
// true {2 3} true true
// 3 {11 77} 1
// {5 10} {0 10} {5 10} [{1 2} {1 2}] true true
// {1 [y]} {2 [y]} true
// [{a! 1} {b! [2]} {! <nil>}] {a! changed}
// ab zero {5 5}
// true true 1
// 8 {7 9}
// {2 4} {1 2} {-1 4} false true
// [{{18 18} {0 0}} {{0 0} {0 0}}]
// {{3 4} {1 2}} [{3 4} {1 2}]
// {2 2}
// {{3 4} {1 2}} {A:{X:18 Y:18} B:{X:0 Y:0}} main.Point{X:-1, Y:4} struct { main.Point "tag:\"x\""; Z int "json:\"z\"" }
