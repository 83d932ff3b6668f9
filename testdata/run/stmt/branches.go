// Jumps, switches, closures and assignments in combination.

package main

import "fmt"

// goto, labels, switch oddities
func g1(n int) (s string) {
	i := 0
top:
	if i >= n {
		goto done
	}
	for j := 0; ; j++ {
		if j == 2 {
			i++
			goto top
		}
		s += fmt.Sprint(i, j, " ")
		if i == 2 {
			goto done
		}
	}
done:
	return s
}
func sw(x interface{}) (r string) {
	switch y := x.(type) {
	case int, int8:
		r = fmt.Sprintf("%T", y)
	case func() int:
		r = fmt.Sprint(y())
	case []interface{}:
		for _, z := range y {
			r += sw(z)
		}
	case error:
		r = y.Error()
	case chan int:
		r = fmt.Sprint(cap(y))
	case *int:
		r = fmt.Sprint(*y)
	case struct{ A int }:
		r = fmt.Sprint(y.A)
	case nil:
		r = "nil"
	default:
		r = fmt.Sprintf("def %v", y)
	}
	return
}
func fall(i int) (s string) {
	switch i {
	default:
		s += "d"
		fallthrough
	case 1:
		s += "1"
	case 2, 3:
		s += "23"
		fallthrough
	case 4:
		s += "4"
		if i == 3 {
			break
		}
		s += "!"
	case 5:
	}
	return
}
func sel() (s string) {
	a, b := make(chan int, 1), make(chan string, 1)
	a <- 1
	for i := 0; i < 3; i++ {
		select {
		case x, ok := <-a:
			s += fmt.Sprint("a", x, ok)
			b <- "m"
		case y := <-b:
			s += y
			close(b)
			b = nil
		default:
			s += "def"
		}
	}
	return
}

type T struct {
	a [3]struct{ b, c int }
	m map[string][]int
	p *T
	f func(int) *T
}

func multi() (a, b int, c string) {
	a, c = 1, "z"
	defer func(x int) { b = x + a }(a)
	a = 5
	return a + 1, 0, c + "!"
}
func vari(a ...int) (int, bool) { return len(a), a == nil }
func shadow(x int) int {
	if x := x * 2; x > 4 {
		x := x + 1
		return x
	} else if y := x; y > 2 {
		return -y
	}
	return x
}
func closures() []int {
	var r []int
	var fs []func()
	for i := 0; i < 3; i++ {
		j := i * i
		fs = append(fs, func() { r = append(r, i, j); j++ }, func() { r = append(r, j) })
	}
	for _, f := range fs {
		f()
	}
	x := 1
	func() {
		x := x
		x++
		r = append(r, x)
	}()
	func() { x += 10 }()
	return append(r, x)
}

type Weekday int

const (
	Sun Weekday = iota
	Mon
	_
	Wed
)
const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)
const (
	a, b = iota, iota + 10
	c, d
	_, e
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue", "Wed"}[d] }

type bits uint8

const (
	f0 bits = 1 << iota
	f1
	f2
	mask = f0 | f2
)

func main() {
	fmt.Println(g1(3))
	n := 7
	fmt.Println(sw(1), sw(int8(1)), sw(func() int { return 3 }), sw([]interface{}{1, nil, "x", fmt.Errorf("e")}), sw(make(chan int, 4)), sw(&n), sw(struct{ A int }{8}), sw(nil), sw(2.5))
	for i := range 7 {
		fmt.Print(fall(i), " ")
	}
	fmt.Println(sel())
	t := T{m: map[string][]int{}}
	t.f = func(i int) *T { t.a[i].b++; return &t }
	t.p = &t
	t.p.p.f(1).f(1).f(2).a[0].c = 7
	t.m["x"] = append(t.m["x"], 1, 2)
	t.m["x"][1]++
	t.p.m["x"][0], t.a[1].c = t.a[1].b, t.m["x"][1]
	fmt.Println(t.a, t.m)
	fmt.Println(multi())
	fmt.Println(vari())
	fmt.Println(vari([]int{}...))
	fmt.Println(vari(nil...))
	fmt.Println(shadow(1), shadow(2), shadow(3))
	fmt.Println(closures())
	fmt.Println(Mon, Wed, KB, MB, GB, a, b, c, d, e, mask, f1)
	fmt.Printf("%d %v %s %x %T\n", Mon, Wed, Sun, Mon, mask)
	var arr [5]int
	for i, p := 0, &arr; i < len(p); i, p[i] = i+1, i*i {
	}
	fmt.Println(arr)
	x := []int{1, 2, 3}
	for i, v := range x {
		x = append(x, v*10)
		x[i] = 0
	}
	fmt.Println(x)
	m := map[int]bool{1: true, 2: true, 3: true}
	cnt := 0
	for k := range m {
		delete(m, k)
		cnt++
	}
	fmt.Println(cnt, len(m))
	var nilm map[string]int
	delete(nilm, "a")
	for range nilm {
		panic("x")
	}
	v, ok := nilm["q"]
	fmt.Println(v, ok, len(nilm))
	type pair struct{ a, b interface{} }
	fmt.Println(pair{1, "a"} == pair{1, "a"}, pair{1, 2} == pair{1, int8(2)}, [2]interface{}{1, nil} == [2]interface{}{1, nil})
	s := "abc"
	bs := []byte(s)
	bs[0] = 'X'
	fmt.Println(s, string(bs), s[1:2]+s[:1], s < "abd", s == "ab"+"c")
	var i8 int8 = -128
	fmt.Println(-i8, i8-1, i8*i8, uint8(i8), int16(uint8(i8)), i8>>7, uint8(i8)>>7, ^i8)
	y := 10
	p := &y
	pp := &p
	*p++
	**pp *= 2
	(*p)--
	fmt.Println(y, p == *pp)
	var z struct {
		T
		*Weekday
		fmt.Stringer
	}
	fmt.Println(z.T.p == nil, z.Weekday == nil, z.Stringer == nil)
	func(a, b int, _ string, rest ...interface{}) { fmt.Println(a, b, rest) }(1, 2, "", 3, nil, "q")
	if f, err := fmt.Sscanf("12 abc", "%d %s", new(int), new(string)); err == nil {
		fmt.Println(f)
	}
	const huge = 1 << 62
	fmt.Println(huge*2-1+huge*2 == 1<<64-1, uint64(huge)<<1, 07_7, 'a' < 'b', "a"+`b`+"\x63")
	lbl := 0
L:
	for {
		switch {
		case lbl < 3:
			lbl++
			continue L
		default:
			break L
		}
	}
	fmt.Println(lbl)
	{
		type T int
		var t T = 5
		fmt.Printf("%T %v\n", t, t)
	}
	var iface interface {
		String() string
	} = Wed
	if w, ok := iface.(Weekday); ok && w == 3 {
		fmt.Println("wed", w)
	}
	var e1, e2 error
	fmt.Println(e1 == e2, e1 == nil)
	fmt.Println(func() (s string) { defer func() { s += fmt.Sprint(recover()) }(); var a []int; return fmt.Sprint(a[5]) }())
}

// Output:
// 0 0 0 1 1 0 1 1 2 0
// int int8 3 intnildef xe 4 7 8 nil def 2.5
// d1 1 234! 234 4!  d1 a1 truemdef
// [{0 7} {2 3} {1 0}] map[x:[2 3]]
// 6 7 z!
// 0 true
// 0 false
// 0 true
// 1 -4 7
// [0 0 1 1 1 2 2 4 5 2 11]
// Mon Wed 1024 1048576 1073741824 0 10 1 11 12 5 2
// 1 Wed Sun 4d6f6e main.bits
// [0 1 4 9 16]
// [0 0 0 10 20 30]
// 3 0
// 0 false 0
// true false true
// abc Xbc ba true true
// -128 127 0 128 128 -1 1 127
// 21 true
// true true true
// 1 2 [3 <nil> q]
// 2
// true 9223372036854775808 63 true abc
// 3
// main.T 5
// wed Wed
// true true
// runtime error: index out of range [5] with length 0
