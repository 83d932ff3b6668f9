// Methods of every kind of type, generic and not, and how their values print.

package main

import (
	"fmt"
	"strings"
)

// interface stuff
type Inter interface{ M() int64 }
type T int64

func (t T) M() int64 { return int64(t) }

type S struct {
	a, b, c, d int64
	e          string
}

func (s S) M() int64 { return s.d }

type Sp struct{ x int }

func (s *Sp) M() int64 { return int64(s.x) }

type Emb1 struct{ Inter }
type Emb2 struct{ *Emb1 }
type W interface{ Write(p []byte) (int, error) }
type RW interface {
	W
	Read(p []byte) (int, error)
}
type buf struct{ b []byte }

func (b *buf) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }
func (b *buf) Read(p []byte) (int, error)  { n := copy(p, b.b); b.b = b.b[n:]; return n, nil }

type Func func() string

func (f Func) String() string { return "F:" + f() }

type M map[string]int

func (m M) Inc(k string) M { m[k]++; return m }

type Chan chan int

func (c Chan) Send(i int) Chan { c <- i; return c }

type Arr [3]int

func (a Arr) Sum() (s int) {
	for _, v := range a {
		s += v
	}
	return
}
func (a *Arr) Fill(v int) *Arr {
	for i := range a {
		a[i] = v
	}
	return a
}

type rec struct {
	name string
	sub  []rec
	m    map[string]*rec
	f    func(rec) rec
}
type I1 interface{ I2() I1 }
type impl struct{}

func (impl) I2() I1 { return impl{} }

type E struct{ msg string }

func (e *E) Error() string { return e.msg }
func mayFail(b bool) error {
	var e *E
	if b {
		e = &E{"bad"}
	}
	return e
}

type Celsius float64
type Temp interface{ ~float64 }

func avg[T Temp](x ...T) T {
	var s T
	for _, v := range x {
		s += v
	}
	return s / T(len(x))
}

type Stack[T any] []T

func (s *Stack[T]) Push(v T) { *s = append(*s, v) }
func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(*s) == 0 {
		return
	}
	v = (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return v, true
}

type Set[K comparable] map[K]struct{}

func (s Set[K]) Add(k K) Set[K] { s[k] = struct{}{}; return s }

type Number interface {
	~int | ~int64 | ~float64
}

func MapF[T, U any](s []T, f func(T) U) []U {
	var r []U
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}
func Reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

type LL[T any] struct {
	next *LL[T]
	val  T
}

func (l *LL[T]) Each(f func(T)) {
	for ; l != nil; l = l.next {
		f(l.val)
	}
}

type Vec[T Number] struct{ X, Y T }

func (v Vec[T]) Add(o Vec[T]) Vec[T] { return Vec[T]{v.X + o.X, v.Y + o.Y} }
func (v Vec[T]) String() string      { return fmt.Sprintf("<%v,%v>", v.X, v.Y) }

func varf(pre string, xs ...interface{}) string {
	return fmt.Sprint(append([]interface{}{pre, len(xs)}, xs...)...)
}
func multi() (int, string, error)          { return 1, "two", nil }
func take(i int, s string, e error) string { return fmt.Sprint(i, s, e) }
func named(x int) (r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("wrapped: %v", e)
			r = -1
		}
	}()
	return 10 / x, nil
}

func main() {
	var i Inter = T(5)
	fmt.Println(i.M(), i == T(5), i == Inter(T(6)))
	i = S{d: 9, e: "q"}
	j := i
	fmt.Println(i == j, i.M(), i == S{d: 9})
	e := Emb2{&Emb1{&Sp{4}}}
	fmt.Println(e.M(), Inter(e).M(), Inter.M(e))
	var rw RW = &buf{}
	fmt.Fprintf(rw, "hello %d", 5)
	p := make([]byte, 5)
	n, _ := rw.Read(p)
	fmt.Println(string(p[:n]), W(rw).(*buf) == rw.(*buf))
	fmt.Println(Func(func() string { return "x" }), M{}.Inc("a").Inc("a"), len(Chan(make(chan int, 5)).Send(1).Send(2)))
	var a Arr
	fmt.Println(a.Fill(3).Sum(), a, (&a).Sum(), Arr{1}.Sum())
	r := rec{name: "r", sub: []rec{{name: "s"}}, m: map[string]*rec{"k": {name: "v"}}}
	r.f = func(x rec) rec { x.name += "!"; return x }
	fmt.Println(r.f(r).name, r.name, r.m["k"].name, r.sub[0].name)
	fmt.Println(impl{}.I2().I2() == I1(impl{}))
	fmt.Println(mayFail(false) == nil, mayFail(true))
	fmt.Println(avg(Celsius(1), 2, 4.5), avg(1.5, 2.5))
	var st Stack[string]
	st.Push("a")
	st.Push("b")
	fmt.Println(st.Pop())
	fmt.Println(st.Pop())
	fmt.Println(st.Pop())
	fmt.Println(len(Set[int]{}.Add(1).Add(1).Add(2)))
	fmt.Println(MapF([]int{1, 2}, func(i int) string { return strings.Repeat("x", i) }), Reduce([]string{"a", "b"}, 0, func(a int, s string) int { return a + len(s) }))
	l := &LL[int]{&LL[int]{nil, 2}, 1}
	l.Each(func(i int) { fmt.Print(i, " ") })
	fmt.Println(Vec[int]{1, 2}.Add(Vec[int]{3, 4}), []Vec[float64]{{1, 2}}, &Vec[int]{5, 6}, map[string]Vec[int]{"a": {}})
	fmt.Println(varf("p"), varf("p", nil), varf("p", []interface{}{1, 2}...), varf("p", []int{1}), take(multi()))
	fmt.Println(named(0))
	fmt.Println(named(2))
	// pointers
	x := 1
	pp := &x
	ppp := &pp
	**ppp = 5
	fmt.Println(x, *pp == **ppp, pp == *ppp)
	ps := &struct{ a, b int }{1, 2}
	ps.a, ps.b = ps.b, ps.a
	fmt.Println(*ps)
	q := &[]int{1, 2, 3}
	(*q)[1] = 9
	*q = append(*q, 4)
	fmt.Println(*q, len(*q))
	pm := &map[string]int{"a": 1}
	(*pm)["b"]++
	fmt.Println(len(*pm))
	type pt struct{ x, y int }
	arr := [...]pt{{1, 2}, 3: {3, 4}}
	for i := range arr {
		arr[i].x += i
	}
	fmt.Println(arr, len(arr))
	mpt := map[string]pt{"a": {1, 2}}
	v := mpt["a"]
	v.x = 100
	fmt.Println(mpt, v)
	var iface interface{} = arr[0]
	if w, ok := iface.(pt); ok {
		w.x = 55
		fmt.Println(w, iface)
	}
	_, ok := iface.(fmt.Stringer)
	fmt.Println(ok)
	funcs := map[string]func(...int) int{"sum": func(x ...int) (s int) {
		for _, v := range x {
			s += v
		}
		return
	}}
	fmt.Println(funcs["sum"](1, 2, 3), funcs["none"] == nil)
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(20), fact(21))
	ch := make(chan func() int, 1)
	ch <- func() int { return 77 }
	fmt.Println((<-ch)())
	cc := make(chan chan string, 1)
	c := make(chan string, 1)
	cc <- c
	c <- "inner"
	fmt.Println(<-<-cc)
	sl := make([]int, 3, 10)
	s2 := sl[1:2]
	s3 := sl[1:2:3]
	fmt.Println(len(s2), cap(s2), cap(s3), len(sl[:7]))
	s3 = append(s3, 1)
	s3 = append(s3, 2)
	s3[0] = 42
	fmt.Println(sl, s2, s3)
	var z [0]int
	fmt.Println(len(z), z == [0]int{}, fmt.Sprintf("%T %v", z, z))
	str := "héllo, 世界\xff"
	for i, c := range str {
		fmt.Print(i, ":", string(c), " ")
	}
	fmt.Println(len(str), []byte(str)[1], str[1:3], str > "h")
	fmt.Printf("%q %x %+q %v\n", str, str, str, []rune(str))
	fmt.Printf("%v %v\n", struct {
		a interface{}
		b error
		c *int
		d []string
		e map[string]int
		f func()
		g chan int
	}{}, [2][2]bool{{true}})
	fmt.Printf("%#v %#v %#v %#v\n", map[string]int{"b": 1, "a": 2}, []string(nil), struct {
		A int
		b string
	}{1, "x"}, &pt{1, 2})
	fmt.Printf("%5t|%-8q|%08b|%+.2e|%x|% X|%#x|%T|%v\n", true, "a", 5, 12345.678, -255, "abc", []byte{1, 171}, fact, 'x')
	fmt.Printf("%3c|%-3c|%03d|%+d|%6.3v|%s|%v|%d\n", 'a', 'b', -5, 0, 2.0/3, []string{"a", "b"}, []byte("hi"), []byte("hi"))
	fmt.Printf("%!|%z|%d|%s\n", 1, "s", 2)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%[3]d %[1]d %d\n", 1, 2, 3)
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, true), fmt.Sprintln("x", 1))
}

// Output:
// 5 true false
// true 9 false
// 4 4 4
// hello true
// F:x map[a:2] 2
// 9 [3 3 3] 9 1
// r! r v s
// true
// false bad
// 2.5 2
// b true
// a true
//  false
// 2
// [x xx] 2
// 1 2 <4,6> [<1,2>] <5,6> map[a:<0,0>]
// p0 p1 <nil> p2 1 2 p1 [1] 1two<nil>
// -1 wrapped: runtime error: integer divide by zero
// 5 <nil>
// 5 true true
// {2 1}
// [1 9 3 4] 4
// 2
// [{1 2} {1 0} {2 0} {6 4}] 4
// map[a:{1 2}] {100 2}
// {55 2} {1 2}
// false
// 6 true
// 2432902008176640000 -4249290049419214848
// 77
// inner
// 1 9 2 7
// [0 0 1] [0] [42 1 2]
// 0 true [0]int []
// 0:h 1:é 3:l 4:l 5:o 6:, 7:  8:世 11:界 14:� 15 195 é true
// "héllo, 世界\xff" 68c3a96c6c6f2c20e4b896e7958cff "h\u00e9llo, \u4e16\u754c\xff" [104 233 108 108 111 44 32 19990 30028 65533]
// {<nil> <nil> <nil> [] map[] <nil> <nil>} [[true false] [false false]]
// map[string]int{"a":2, "b":1} []string(nil) struct { A int; b string }{A:1, b:"x"} &main.pt{x:1, y:2}
//  true|"a"     |00000101|+1.23e+04|-ff|61 62 63|0x01ab|func(int) int|120
//   a|b  |-05|+0| 0.667|[a b]|[104 105]|[104 105]
// %!!(int=1)|%!z(string=s)|2|%!s(MISSING)
// 1 %!d(MISSING)
// 3 1 2
// a1 2bc3 <nil> true x 1
//
