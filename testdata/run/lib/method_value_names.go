// Names of functions: method values, method expressions, instances of generic ones.

package main

import (
	"fmt"
	"reflect"
	"runtime"
	"sort"
	"strings"
)

type T struct{ a int }

func (T) m()    {}
func (*T) p()   {}

type I interface{ m() }
type G[A any] struct{ x A }

func (g G[A]) get() A   { return g.x }
func (g *G[A]) ptr() *A { return &g.x }
func gen[A any]()       {}

type E struct{ *T }

func name(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }

func main() {
	t := T{}
	var i I = t
	fmt.Println(name(T.m), name((*T).m), name((*T).p), name(t.m), name(t.p), name((&t).p), name(i.m), name(I.m))
	fmt.Println(name(E{&t}.m), name(E{&t}.p), name(E.p), name(E.m))
	fmt.Println(name(G[int]{}.get), name(G[int].get), name((&G[string]{}).ptr), name((*G[string]).ptr))
	fmt.Println(name(gen[int]), name(strings.NewReader("").Read), name(sort.Ints), name(fmt.Println))
	fmt.Println(name(func() {}), name(t.m) == name(T{1}.m))
	var f func()
	for range 1 {
		f = func() {}
	}
	fmt.Println(name(f), name(reflect.ValueOf(t).Kind))
}

// Output:
// main.T.m main.(*T).m main.(*T).p main.T.m-fm main.(*T).p-fm main.(*T).p-fm main.I.m-fm main.I.m
// main.T.m-fm main.(*T).p-fm main.E.p main.E.m
// main.G[...].get-fm main.G[...].get main.(*G[...]).ptr-fm main.(*G[...]).ptr
// main.gen[...] strings.(*Reader).Read-fm sort.Ints fmt.Println
// main.main.func1 true
// main.main.func2 reflect.Value.Kind-fm
