// The lines that traces show where an expression runs over several: of an operation on an operand, the one of its dot, bracket or operator.

package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct {
	n    *T
	a    []int
	arr  [3]int
	m    map[string]*T
	i    any
	f    func() *T
	s    string
	e    error
	st   fmt.Stringer
}

func (t *T) Self() *T { return t }
func (t *T) Line() *T { where(); return t }
func (t T) Val() T    { return t }

func where() int {
	_, _, line, _ := runtime.Caller(1)
	var pcs [20]uintptr
	n := runtime.Callers(2, pcs[:])
	fr := runtime.CallersFrames(pcs[:n])
	var ls []string
	for {
		f, more := fr.Next()
		if strings.HasPrefix(f.Function, "main.") {
			ls = append(ls, fmt.Sprint(f.Line))
		}
		if !more {
			break
		}
	}
	fmt.Println("line", line, ls)
	return line
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		var pcs [20]uintptr
		n := runtime.Callers(2, pcs[:])
		fr := runtime.CallersFrames(pcs[:n])
		var ls []string
		for {
			f, more := fr.Next()
			if strings.HasPrefix(f.Function, "main.main") {
				ls = append(ls, fmt.Sprint(f.Line))
			}
			if !more {
				break
			}
		}
		fmt.Println(name, r, ls)
	}()
	f()
}

func two(a, b int) int { return a + b }
func w2(a, b int) (int, int) { where(); return a, b }

var sink any
var z int
var k = 5

func main() {
	t := &T{}
	try("chain", func() {
		sink = t.
			Self().
			n.
			a
	})
	try("index", func() {
		sink = t.
			Self().
			a[k]
	})
	try("index2", func() {
		sink = t.
			Self().
			a[
			k]
	})
	try("arr", func() {
		sink = t.
			Self().
			arr[k]
	})
	try("mapnil", func() {
		t.
			Self().
			m["a"] = nil
	})
	try("assert", func() {
		sink = t.
			i.(
		int)
	})
	try("assert2", func() {
		t.i = 1
		sink = two(1,
			len(t.
				i.(
				string)[0:1][k:][0:1]),
		)
	})
	try("div", func() {
		sink = 1 +
			k/
				z
	})
	try("div2", func() {
		sink = two(1,
			k%
				z)
	})
	try("callnil", func() {
		sink = t.
			Self().
			f().
			n
	})
	try("slice", func() {
		sink = t.
			s[k:][:2]
	})
	try("ifacecall", func() {
		sink = two(1,
			len(t.
				e.
				Error()))
	})
	try("nilmethodval", func() {
		sink = t.
			st.
			String
	})
	try("valrecv", func() {
		sink = t.
			n.
			Val()
	})
	try("deref", func() {
		*t.
			n = T{}
	})
	try("deref2", func() {
		sink = T{
			a: []int{1,
				*(*int)(nil)},
			s: "x"}
	})
	try("lit", func() {
		sink = []int{
			1,
			t.a[k],
			2,
		}
	})
	try("litmap", func() {
		sink = map[any]int{
			1: 1,
			any(
				[]int{}): 2,
		}
	})
	try("conv", func() {
		sink = [2]int(
			t.
				a)
	})
	try("make", func() {
		n := -1
		sink = make([]int,
			n)
	})
	try("send", func() {
		var c chan int
		c = make(chan int)
		close(c)
		c <-
			1
	})
	try("closenil", func() {
		var c chan int
		close(
			c)
	})
	try("shift", func() {
		n := -1
		sink = 1 <<
			n
	})
	try("cmp", func() {
		var a, b any = []int{}, []int{}
		sink = a ==
			b
	})
	try("multi", func() {
		t.a,
			t.n.a = nil,
			nil
	})
	try("op", func() {
		t.
			n.
			s += "x"
	})
	try("inc", func() {
		t.
			a[k]++
	})
	try("range", func() {
		for range t.
			n.
			Val().n.a {
		}
	})
	try("ret", func() {
		sink = func() int {
			return 1 +
				t.
					a[k]
		}()
	})
	try("cond", func() {
		if k > 1 &&
			t.
				a[k] == 0 {
		}
	})
	try("switch", func() {
		switch {
		case k == 1,
			t.
				a[k] == 2:
		}
	})
	try("panicml", func() {
		panic(fmt.Sprint(
			"a",
			1,
		))
	})
	try("defer", func() {
		defer func() {
			panic("in defer")
		}()
		defer where()
		where()
	})
	t.
		Line().
		Self().
		Line()
	two(
		where(),
		where(),
	)
	w2(
		two(where(),
			1),
		2)
	fmt.Println(
		"x",
		where(),
	)
	x := where() +
		where() +
		where()
	_ = x
	_ = []int{
		where(),
		where()}
	_ = T{
		a: []int{
			where(),
		},
	}
	go func() {}()
	func() {
		defer w2(
			1,
			2)
	}()
	func() {
		defer func() { where() }()
		if k == 5 {
			return
		}
	}()
	for i := 0; i < where()*0+
		1; i++ {
	}
	f := func(
		a int) int {
		return where()
	}
	f(
		1)
}

// Output:
// chain runtime error: invalid memory address or nil pointer dereference [79 76]
// index runtime error: index out of range [5] with length 0 [85 82]
// index2 runtime error: index out of range [5] with length 0 [90 87]
// arr runtime error: index out of range [5] with length 3 [96 93]
// mapnil assignment to entry in nil map [101 98]
// assert interface conversion: interface {} is nil, not int [105 103]
// assert2 interface conversion: interface {} is int, not string [112 108]
// div runtime error: integer divide by zero [118 116]
// div2 runtime error: integer divide by zero [123 121]
// callnil runtime error: invalid memory address or nil pointer dereference [129 126]
// slice runtime error: slice bounds out of range [5:0] [134 132]
// ifacecall runtime error: invalid memory address or nil pointer dereference [140 136]
// nilmethodval runtime error: invalid memory address or nil pointer dereference [144 142]
// valrecv runtime error: invalid memory address or nil pointer dereference [149 147]
// deref runtime error: invalid memory address or nil pointer dereference [153 152]
// deref2 runtime error: invalid memory address or nil pointer dereference [159 156]
// lit runtime error: index out of range [5] with length 0 [165 162]
// litmap runtime error: hash of unhashable type []int [170 169]
// conv runtime error: cannot convert slice with length 0 to array or pointer to array with length 2 [178 176]
// make runtime error: makeslice: len out of range [183 181]
// send send on closed channel [190 186]
// closenil close of nil channel [195 193]
// shift runtime error: negative shift amount [200 198]
// cmp runtime error: comparing uncomparable type []int [205 203]
// multi runtime error: invalid memory address or nil pointer dereference [210 208]
// op runtime error: invalid memory address or nil pointer dereference [215 213]
// inc runtime error: index out of range [5] with length 0 [220 218]
// range runtime error: invalid memory address or nil pointer dereference [224 222]
// ret runtime error: index out of range [5] with length 0 [232 233 228]
// cond runtime error: index out of range [5] with length 0 [238 235]
// switch runtime error: index out of range [5] with length 0 [245 241]
// panicml a1 [249 248]
// line 259 [259 64 254]
// line 260 [260 64 254]
// defer in defer [256 260 254]
// line 24 [24 262]
// line 24 [24 264]
// line 266 [266]
// line 267 [267]
// line 270 [270]
// line 68 [68 269]
// line 275 [275]
// x 275
// line 277 [277]
// line 278 [278]
// line 279 [279]
// line 282 [282]
// line 283 [283]
// line 286 [286]
// line 68 [68 294 294]
// line 296 [296 298 300]
// line 301 [301]
// line 301 [301]
// line 306 [306 308]
