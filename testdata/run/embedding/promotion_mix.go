// Promoted fields and methods through embedded values, pointers, interfaces and generics; method values and expressions of them.

package main

import (
	"fmt"
	"strings"
)

type Base struct {
	id   int
	tags []string
}

func (b Base) ID() int           { return b.id }
func (b *Base) SetID(i int)      { b.id = i }
func (b *Base) Tag(s ...string)  { b.tags = append(b.tags, s...) }
func (b Base) String() string    { return fmt.Sprintf("Base(%d)", b.id) }

type Named interface{ Name() string }
type N string

func (n N) Name() string { return "N:" + string(n) }

type Mid struct {
	*Base
	Named
	extra int
}

func (m Mid) String() string { return "Mid<" + m.Base.String() + ">" }

type Top struct {
	Mid
	id string
}

type Ptr struct{ *Top }

type List[T any] struct{ items []T }

func (l *List[T]) Add(x T) *List[T] { l.items = append(l.items, x); return l }
func (l List[T]) Len() int          { return len(l.items) }

type Stack[T any] struct {
	List[T]
	max int
}

func (s *Stack[T]) Pop() (x T) {
	n := s.Len()
	x, s.items = s.items[n-1], s.items[:n-1]
	return
}

type Builder struct {
	strings.Builder
	n int
}

func (b *Builder) Line(s string) { b.n++; b.WriteString(s); b.WriteByte('\n') }

type Rec struct {
	*Rec
	v int
}

func (r Rec) V() int { return r.v }

type IfaceOnly struct{ fmt.Stringer }

type A struct{ x int }
type B struct{ x int }
type AB struct {
	A
	B
	y int
}

type Func func(int) int

func (f Func) Twice(x int) int { return f(f(x)) }

type WithFunc struct {
	Func
	m map[string]int
}

func main() {
	t := Top{Mid{&Base{id: 1}, N("n"), 5}, "top"}
	t.SetID(7)
	t.Tag("a", "b")
	fmt.Println(t.ID(), t.Mid.id, t.id, t.Name(), t.tags, t.extra, t)
	p := Ptr{&t}
	p.SetID(8)
	p.extra++
	fmt.Println(p.ID(), t.Base.id, p.Top.extra, p.Top.Mid.Base.tags[1], p)
	f, g, h := p.ID, t.SetID, Top.Name
	p.Base = &Base{id: 100}
	g(9)
	fmt.Println(f(), t.ID(), h(t), (*Base).SetID != nil, Ptr.ID(p), (*Mid).ID(&t.Mid))
	func(s interface{ SetID(int) }) { s.SetID(55) }(t)
	fmt.Println(t.ID())
	var st fmt.Stringer = p
	fmt.Println(st.String(), IfaceOnly{st}, IfaceOnly{t.Base})
	t.Named = nil
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		fmt.Println(t.Name())
	}()

	var s Stack[string]
	s.Add("x").Add("y").Add("z")
	add := s.Add
	add("w")
	fmt.Println(s.Len(), s.Pop(), s.Pop(), s.items, Stack[string].Len(s), (*Stack[string]).Pop(&s))

	var b Builder
	b.Line("one")
	b.Line("two")
	w := b.WriteString
	w("three")
	fmt.Printf("%q %d %d\n", b.String(), b.n, b.Len())

	r := Rec{&Rec{&Rec{nil, 1}, 2}, 3}
	fmt.Println(r.V(), r.Rec.V(), r.Rec.Rec.V(), r.Rec.Rec.Rec == nil)

	ab := AB{A{1}, B{2}, 3}
	ab.A.x += 10
	fmt.Println(ab.A.x, ab.B.x, ab)
	wf := WithFunc{func(i int) int { return i * 3 }, nil}
	fmt.Println(wf.Twice(2), wf.Func(1), wf.m["q"])
	anon := struct {
		Base
		*List[int]
		fmt.Stringer
	}{Base{id: 3}, &List[int]{}, N2(4)}
	anon.Add(1).Add(2)
	anon.SetID(30)
	fmt.Println(anon.ID(), anon.Len(), anon.Stringer, anon.items)
	var ifc interface {
		ID() int
		Len() int
	} = &anon
	fmt.Println(ifc.ID(), ifc.Len())
	if x, ok := ifc.(interface{ SetID(int) }); ok {
		x.SetID(31)
		fmt.Println(anon.id)
	}
	_, isStr := any(anon).(fmt.Stringer)
	fmt.Println(isStr)
}

type N2 int

func (n N2) String() string { return strings.Repeat("*", int(n)) }

// Output:
// 7 7 top N:n [a b] 5 Mid<Base(7)>
// 8 8 6 b Mid<Base(8)>
// 8 100 N:n true 100 100
// 55
// Mid<Base(55)> Mid<Base(55)> Base(55)
// true
// 4 w z [x] 2 y
// "one\ntwo\nthree" 2 13
// 3 2 1 true
// 11 2 {{11} {2} 3}
// 18 3 0
// 30 2 **** [1 2]
// 30 2
// 31
// false
