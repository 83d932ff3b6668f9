// The receiver of a type parameter's method is what its argument is, and a pointer is followed when the method is called.

package main

import "fmt"

type C struct{ n int }

func (c C) Val() int       { return c.n }
func (c C) Add(i int) int  { return c.n + i }
func (c C) Show(s string)  { fmt.Println(s, c.n) }
func (c *C) Inc() int      { c.n++; return c.n }

type Outer struct {
	*C
	k int
}

type Deep struct{ Outer }

type valuer interface {
	Val() int
	Add(int) int
	Show(string)
}

func bound[T valuer](t T, change func()) (int, int) {
	f := t.Val
	g := T.Add
	change()
	return f(), g(t, 10)
}

func deferred[T valuer](t T, change func()) {
	defer t.Show("deferred")
	change()
}

func args[T valuer](t T, change func() int) int {
	return t.Add(change())
}

func started[T valuer](t T, change func(), done chan bool) {
	go func() {
		f := t.Show
		change()
		f("started")
		done <- true
	}()
	<-done
}

func null[T valuer](t T) {
	defer func() { fmt.Println(recover()) }()
	f := t.Val
	fmt.Println("bound")
	f()
}

func direct[T valuer](t T) {
	defer func() { fmt.Println(recover()) }()
	t.Val()
}

func inc[T interface{ Inc() int }](t T) int {
	f := t.Inc
	t.Inc()
	return f()
}

func all[T valuer](name string, t T, c *C) {
	fmt.Println(name)
	change := func() { c.n += 100 }
	fmt.Println(bound(t, change))
	deferred(t, change)
	fmt.Println(args(t, func() int { change(); return 1 }))
	started(t, change, make(chan bool))
}

func main() {
	c := &C{1}
	all("pointer", c, c)
	c = &C{1}
	all("value", *c, c)
	c = &C{1}
	all("embedded", Outer{c, 1}, c)
	c = &C{1}
	all("pointer to embedded", &Outer{c, 1}, c)
	c = &C{1}
	all("deep", Deep{Outer{c, 1}}, c)
	c = &C{1}
	all[valuer]("interface", c, c)
	null[*C](nil)
	direct[*C](nil)
	null(Outer{})
	null[*Outer](nil)
	direct[*Outer](nil)
	direct(Outer{})
	fmt.Println(inc(c), inc(Outer{c, 1}), inc(&Outer{c, 2}))
}

// Output:
// pointer
// 101 111
// deferred 201
// 302
// started 401
// value
// 1 11
// deferred 1
// 2
// started 1
// embedded
// 101 111
// deferred 201
// 302
// started 401
// pointer to embedded
// 101 111
// deferred 201
// 302
// started 401
// deep
// 101 111
// deferred 201
// 302
// started 401
// interface
// 101 111
// deferred 201
// 302
// started 401
// bound
// value method main.C.Val called using nil *C pointer
// value method main.C.Val called using nil *C pointer
// bound
// runtime error: invalid memory address or nil pointer dereference
// bound
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// 403 405 407
