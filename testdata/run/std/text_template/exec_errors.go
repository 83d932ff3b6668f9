// What is said of templates that cannot be executed, and of what is written before.

package main

import (
	"errors"
	"fmt"
	"strings"
	"text/template"
)

type small struct {
	A      int
	hidden int
	Next   *small
	Any    any
	Fn     func() int
	Err    error
	St     fmt.Stringer
	ch     chan int
	Ch     chan int
}

func (s small) Val(a, b int) int                        { return a + b }
func (s *small) Ptr() string                            { return "ptr" }
func (s small) Fail() (int, error)                      { return 0, errors.New("it failed") }
func (s small) Three() (int, int, error)                { return 1, 2, nil }
func (s small) Two() (int, int)                         { return 1, 2 }
func (s small) None()                                   {}
func (s small) Panic() int                              { panic("in method") }
func (s small) Index() int                              { return []int{}[s.A] }
func (s small) Variadic(a int, b ...string) int         { return len(b) }
func (s small) Typed(f float64, u uint8) string         { return fmt.Sprint(f, u) }
func (s small) Takes(p *small, m map[string]int) string { return fmt.Sprint(p == nil, m == nil) }
func (s small) Strct(x small) int                       { return x.A }
func (s small) Str(x fmt.Stringer) string               { return "s" }
func (s small) Cplx(x complex64, b bool) string         { return fmt.Sprint(x, b) }

type embedded struct{ *small }

func main() {
	var nilSmall *small
	s := &small{A: 1}
	data := map[string]any{
		"s": s, "v": *s, "nil": nil, "np": nilSmall, "m": map[string]int{"a": 1}, "mi": map[int]string{1: "x"}, "i": 5, "str": "text", "f": 1.5,
		"list": []int{1, 2, 3}, "fn": func(a int) int { return a }, "e": embedded{}, "ch": make(chan int), "big": uint64(1) << 63, "pi": new(int),
	}
	funcs := template.FuncMap{
		"fail": func() (string, error) { return "x", errors.New("fail failed") }, "boom": func() string { panic("boom") },
		"wrap": func() (int, error) { return 0, fmt.Errorf("wrapped: %w", errSpecial) }, "one": func(int) int { return 1 }, "nilfn": func() any { return nil },
	}
	for _, text := range []string{
		"a{{.s.B}}", "{{.s.hidden}}", "{{.s.Next.A}}", "{{.s.Next.B}}", "{{.np.A}}", "{{.np.Ptr}}", "{{.np.Val 1 2}}", "{{.s.Any.X}}", "{{.nil.X}}", "{{.s.A.B}}", "{{.v.Ptr}}", "{{.e.A}}", "{{.e.Ptr}}", "{{.s.St.String}}", "{{.s.Err.Error}}",
		"{{.s.Val}}", "{{.s.Val 1}}", "{{.s.Val 1 2 3}}", "{{1 | .s.Val}}", "{{.s.Val 1 2.5}}", "{{.s.Val 1 \"x\"}}", "{{.s.Val 1 .str}}", "{{.s.Val 1 nil}}", "{{.s.Val 1 .nil}}", "{{.s.Val 1 .big}}", "{{.s.Val 1 1e3}}", "{{.s.Val 'a' 0x10}}", "{{.s.Val 1 .pi}}", "{{.s.Val 1 true}}",
		"{{.s.Fail}}", "{{.s.Three}}", "{{.s.Two}}", "{{.s.None}}", "{{.s.Panic}}", "{{.s.Index}}", "{{.s.Variadic}}", "{{.s.Variadic 1 2}}", "{{.s.Variadic 1 \"a\" \"b\"}}", "{{.s.Variadic \"a\"}}", "{{\"x\" | .s.Variadic}}", "{{5 | .s.Variadic}}", "{{\"x\" | .s.Variadic 1}}",
		"{{.s.Typed 1 300}}", "{{.s.Typed 1 -1}}", "{{.s.Typed 1 3}}", "{{.s.Typed 1i 3}}", "{{.s.Typed \"x\" 3}}", "{{.s.Typed 1.5 2.0}}", "{{.s.Takes nil nil}}", "{{.s.Takes .np .nil}}", "{{.s.Takes 1 nil}}", "{{.s.Takes .v nil}}", "{{.s.Strct .s}}", "{{.s.Strct .np}}", "{{.s.Str 1}}", "{{.s.Str .s}}", "{{.s.Cplx 1+2i true}}", "{{.s.Cplx 1 true}}", "{{.s.Cplx 1i 1}}", "{{.s.Strct 1}}",
		"{{.s.Fn 1}}", "{{.s.Fn}}", "{{.s.A 1}}", "{{1 | .s.A}}", "{{.m.a 1}}", "{{.m.b}}", "{{.mi.x}}", "{{.i.x}}", "{{.list.x}}", "{{.str.x}}", "{{.fn 3}}", "{{.ch}}", "{{.fn}}", "{{.s.Ch}}", "{{.i 1}}",
		"{{1 2}}", "{{1 | print 2 | print}}", "{{(print) 1}}", "{{$x := 1}}{{$x 2}}", "{{$x := 1}}{{3 | $x}}", "{{nil}}", "{{\"a\" 1}}", "{{true 1}}", "{{. 1}}",
		"{{fail}}", "{{boom}}", "{{wrap}}", "{{one}}", "{{one 1 2}}", "{{one \"x\"}}", "{{one nilfn}}", "{{nilfn | one}}", "{{nilfn.X}}", "{{(nilfn).X}}", "{{nilfn}}", "{{print (fail)}}", "{{if fail}}x{{end}}", "{{with boom}}x{{end}}", "{{range fail}}x{{end}}", "line\nline {{print 1 | fail}}", "{{template \"no\"}}", "{{template \"no\" .i}}",
		"{{range .i.x}}{{end}}", "{{range .f}}{{end}}", "{{range .s}}{{end}}", "{{range .str}}{{end}}", "{{range $a, $b := .i}}{{end}}", "{{range .np}}{{end}}", "{{range .list}}{{if eq . 2}}{{.x}}{{end}}{{.}} {{end}}", "{{9223372036854775808}}", "{{print 9223372036854775808}}", "{{1 | len}}",
		"{{define \"d\"}}{{.x.y.z}}{{end}}ok {{template \"d\" .}}", "{{define \"d\"}}\n\n  {{.i.y}}{{end}}{{template \"d\" .}}", "{{block \"k\" .s}}{{.No}}{{end}}", "{{.s.Next.Next.Next}}", "{{with .s}}{{with .Next}}x{{end}}{{.Next.A}}{{end}}", "{{$x := .s}}{{$x.Next.A}}", "{{(.s).Next.A}}", "{{(index .list 7)}}", "{{printf \"%d%%\" 1 | fail}} 100%",
	} {
		var b strings.Builder
		t, err := template.New("main").Funcs(funcs).Parse(text)
		if err == nil {
			err = t.Execute(&b, data)
		}
		fmt.Printf("%q: %q %v\n", text, b.String(), err)
		var e template.ExecError
		if errors.As(err, &e) && e.Name != "main" {
			fmt.Println(" in", e.Name)
		}
		if errors.Is(err, errSpecial) {
			fmt.Println(" is special")
		}
	}
	empty := template.New("100% empty")
	fmt.Println(empty.Execute(&strings.Builder{}, nil))
	fmt.Println(empty.ExecuteTemplate(&strings.Builder{}, "other", nil))
}

var errSpecial = errors.New("special")

// Output:
// "a{{.s.B}}": "a" template: main:1:5: executing "main" at <.s.B>: can't evaluate field B in type interface {}
// "{{.s.hidden}}": "" template: main:1:4: executing "main" at <.s.hidden>: hidden is an unexported field of struct type interface {}
// "{{.s.Next.A}}": "" template: main:1:4: executing "main" at <.s.Next.A>: nil pointer evaluating *main.small.A
// "{{.s.Next.B}}": "" template: main:1:4: executing "main" at <.s.Next.B>: can't evaluate field B in type *main.small
// "{{.np.A}}": "" template: main:1:5: executing "main" at <.np.A>: nil pointer evaluating interface {}.A
// "{{.np.Ptr}}": "ptr" <nil>
// "{{.np.Val 1 2}}": "" template: main:1:5: executing "main" at <.np.Val>: error calling Val: value method main.small.Val called using nil *small pointer
// "{{.s.Any.X}}": "" template: main:1:4: executing "main" at <.s.Any.X>: nil pointer evaluating interface {}.X
// "{{.nil.X}}": "" template: main:1:6: executing "main" at <.nil.X>: nil pointer evaluating interface {}.X
// "{{.s.A.B}}": "" template: main:1:4: executing "main" at <.s.A.B>: can't evaluate field B in type int
// "{{.v.Ptr}}": "" template: main:1:4: executing "main" at <.v.Ptr>: can't evaluate field Ptr in type interface {}
// "{{.e.A}}": "" template: main:1:4: executing "main" at <.e.A>: reflect: indirection through nil pointer to embedded struct field small
// "{{.e.Ptr}}": "ptr" <nil>
// "{{.s.St.String}}": "" template: main:1:4: executing "main" at <.s.St.String>: nil pointer evaluating fmt.Stringer.String
// "{{.s.Err.Error}}": "" template: main:1:4: executing "main" at <.s.Err.Error>: nil pointer evaluating error.Error
// "{{.s.Val}}": "" template: main:1:4: executing "main" at <.s.Val>: wrong number of args for Val: want 2 got 0
// "{{.s.Val 1}}": "" template: main:1:4: executing "main" at <.s.Val>: wrong number of args for Val: want 2 got 1
// "{{.s.Val 1 2 3}}": "" template: main:1:4: executing "main" at <.s.Val>: wrong number of args for Val: want 2 got 3
// "{{1 | .s.Val}}": "" template: main:1:8: executing "main" at <.s.Val>: wrong number of args for Val: want 2 got 1
// "{{.s.Val 1 2.5}}": "" template: main:1:11: executing "main" at <2.5>: expected integer; found 2.5
// "{{.s.Val 1 \"x\"}}": "" template: main:1:11: executing "main" at <"x">: expected integer; found "x"
// "{{.s.Val 1 .str}}": "" template: main:1:11: executing "main" at <.str>: wrong type for value; expected int; got string
// "{{.s.Val 1 nil}}": "" template: main:1:11: executing "main" at <nil>: cannot assign nil to int
// "{{.s.Val 1 .nil}}": "" template: main:1:11: executing "main" at <.nil>: wrong type for value; expected int; got interface {}
// "{{.s.Val 1 .big}}": "" template: main:1:11: executing "main" at <.big>: wrong type for value; expected int; got uint64
// "{{.s.Val 1 1e3}}": "1001" <nil>
// "{{.s.Val 'a' 0x10}}": "113" <nil>
// "{{.s.Val 1 .pi}}": "1" <nil>
// "{{.s.Val 1 true}}": "" template: main:1:11: executing "main" at <true>: expected integer; found true
// "{{.s.Fail}}": "" template: main:1:4: executing "main" at <.s.Fail>: error calling Fail: it failed
// "{{.s.Three}}": "" template: main:1:4: executing "main" at <.s.Three>: function Three has 3 return values; should be 1 or 2
// "{{.s.Two}}": "" template: main:1:4: executing "main" at <.s.Two>: invalid function signature for Two: second return value should be error; is int
// "{{.s.None}}": "" template: main:1:4: executing "main" at <.s.None>: function None has 0 return values; should be 1 or 2
// "{{.s.Panic}}": "" template: main:1:4: executing "main" at <.s.Panic>: error calling Panic: in method
// "{{.s.Index}}": "" template: main:1:4: executing "main" at <.s.Index>: error calling Index: runtime error: index out of range [1] with length 0
// "{{.s.Variadic}}": "" template: main:1:4: executing "main" at <.s.Variadic>: wrong number of args for Variadic: want at least 1 got 0
// "{{.s.Variadic 1 2}}": "" template: main:1:16: executing "main" at <2>: expected string; found 2
// "{{.s.Variadic 1 \"a\" \"b\"}}": "2" <nil>
// "{{.s.Variadic \"a\"}}": "" template: main:1:14: executing "main" at <"a">: expected integer; found "a"
// "{{\"x\" | .s.Variadic}}": "" template: main:1:10: executing "main" at <.s.Variadic>: wrong type for value; expected int; got string
// "{{5 | .s.Variadic}}": "0" <nil>
// "{{\"x\" | .s.Variadic 1}}": "1" <nil>
// "{{.s.Typed 1 300}}": "1 44" <nil>
// "{{.s.Typed 1 -1}}": "" template: main:1:13: executing "main" at <-1>: expected unsigned integer; found -1
// "{{.s.Typed 1 3}}": "1 3" <nil>
// "{{.s.Typed 1i 3}}": "" template: main:1:11: executing "main" at <1i>: expected float; found 1i
// "{{.s.Typed \"x\" 3}}": "" template: main:1:11: executing "main" at <"x">: expected float; found "x"
// "{{.s.Typed 1.5 2.0}}": "1.5 2" <nil>
// "{{.s.Takes nil nil}}": "true true" <nil>
// "{{.s.Takes .np .nil}}": "" template: main:1:15: executing "main" at <.nil>: wrong type for value; expected map[string]int; got interface {}
// "{{.s.Takes 1 nil}}": "" template: main:1:11: executing "main" at <1>: can't handle 1 for arg of type *main.small
// "{{.s.Takes .v nil}}": "" template: main:1:11: executing "main" at <.v>: wrong type for value; expected *main.small; got main.small
// "{{.s.Strct .s}}": "1" <nil>
// "{{.s.Strct .np}}": "" template: main:1:11: executing "main" at <.np>: dereference of nil pointer of type main.small
// "{{.s.Str 1}}": "" template: main:1:9: executing "main" at <1>: can't handle 1 for arg of type fmt.Stringer
// "{{.s.Str .s}}": "" template: main:1:9: executing "main" at <.s>: wrong type for value; expected fmt.Stringer; got *main.small
// "{{.s.Cplx 1+2i true}}": "(1+2i) true" <nil>
// "{{.s.Cplx 1 true}}": "" template: main:1:10: executing "main" at <1>: expected complex; found 1
// "{{.s.Cplx 1i 1}}": "" template: main:1:13: executing "main" at <1>: expected bool; found 1
// "{{.s.Strct 1}}": "" template: main:1:11: executing "main" at <1>: can't handle 1 for arg of type main.small
// "{{.s.Fn 1}}": "" template: main:1:4: executing "main" at <.s.Fn>: Fn has arguments but cannot be invoked as function
// "{{.s.Fn}}": "" template: main:1:2: executing "main" at <{{.s.Fn}}>: can't print {{.s.Fn}} of type func() int
// "{{.s.A 1}}": "" template: main:1:4: executing "main" at <.s.A>: A has arguments but cannot be invoked as function
// "{{1 | .s.A}}": "" template: main:1:8: executing "main" at <.s.A>: A has arguments but cannot be invoked as function
// "{{.m.a 1}}": "" template: main:1:4: executing "main" at <.m.a>: a is not a method but has arguments
// "{{.m.b}}": "<no value>" <nil>
// "{{.mi.x}}": "" template: main:1:5: executing "main" at <.mi.x>: can't evaluate field x in type interface {}
// "{{.i.x}}": "" template: main:1:4: executing "main" at <.i.x>: can't evaluate field x in type interface {}
// "{{.list.x}}": "" template: main:1:7: executing "main" at <.list.x>: can't evaluate field x in type interface {}
// "{{.str.x}}": "" template: main:1:6: executing "main" at <.str.x>: can't evaluate field x in type interface {}
// "{{.fn 3}}": "" template: main:1:2: executing "main" at <.fn>: fn is not a method but has arguments
// "{{.ch}}": "" template: main:1:2: executing "main" at <{{.ch}}>: can't print {{.ch}} of type chan int
// "{{.fn}}": "" template: main:1:2: executing "main" at <{{.fn}}>: can't print {{.fn}} of type func(int) int
// "{{.s.Ch}}": "" template: main:1:2: executing "main" at <{{.s.Ch}}>: can't print {{.s.Ch}} of type chan int
// "{{.i 1}}": "" template: main:1:2: executing "main" at <.i>: i is not a method but has arguments
// "{{1 2}}": "" template: main:1:2: executing "main" at <1>: can't give argument to non-function 1
// "{{1 | print 2 | print}}": "2 1" <nil>
// "{{(print) 1}}": "" template: main:1:2: executing "main" at <(print) 1>: can't give argument to non-function print
// "{{$x := 1}}{{$x 2}}": "" template: main:1:13: executing "main" at <$x>: can't give argument to non-function $x
// "{{$x := 1}}{{3 | $x}}": "" template: main:1:17: executing "main" at <$x>: can't give argument to non-function $x
// "{{nil}}": "" template: main:1:2: executing "main" at <nil>: nil is not a command
// "{{\"a\" 1}}": "" template: main:1:2: executing "main" at <"a">: can't give argument to non-function "a"
// "{{true 1}}": "" template: main:1:2: executing "main" at <true>: can't give argument to non-function true
// "{{. 1}}": "" template: main:1:2: executing "main" at <.>: can't give argument to non-function .
// "{{fail}}": "" template: main:1:2: executing "main" at <fail>: error calling fail: fail failed
// "{{boom}}": "" template: main:1:2: executing "main" at <boom>: error calling boom: boom
// "{{wrap}}": "" template: main:1:2: executing "main" at <wrap>: error calling wrap: wrapped: special
//  is special
// "{{one}}": "" template: main:1:2: executing "main" at <one>: wrong number of args for one: want 1 got 0
// "{{one 1 2}}": "" template: main:1:2: executing "main" at <one>: wrong number of args for one: want 1 got 2
// "{{one \"x\"}}": "" template: main:1:6: executing "main" at <"x">: expected integer; found "x"
// "{{one nilfn}}": "" template: main:1:6: executing "main" at <nilfn>: wrong type for value; expected int; got interface {}
// "{{nilfn | one}}": "" template: main:1:10: executing "main" at <one>: invalid value; expected int
// "{{nilfn.X}}": "" template: main:1:2: executing "main" at <nilfn>: nil pointer evaluating interface {}.X
// "{{(nilfn).X}}": "<no value>" <nil>
// "{{nilfn}}": "<no value>" <nil>
// "{{print (fail)}}": "" template: main:1:9: executing "main" at <fail>: error calling fail: fail failed
// "{{if fail}}x{{end}}": "" template: main:1:5: executing "main" at <fail>: error calling fail: fail failed
// "{{with boom}}x{{end}}": "" template: main:1:7: executing "main" at <boom>: error calling boom: boom
// "{{range fail}}x{{end}}": "" template: main:1:8: executing "main" at <fail>: error calling fail: fail failed
// "line\nline {{print 1 | fail}}": "line\nline " template: main:2:17: executing "main" at <fail>: wrong number of args for fail: want 0 got 1
// "{{template \"no\"}}": "" template: main:1:11: executing "main" at <{{template "no"}}>: template "no" not defined
// "{{template \"no\" .i}}": "" template: main:1:11: executing "main" at <{{template "no" .i}}>: template "no" not defined
// "{{range .i.x}}{{end}}": "" template: main:1:10: executing "main" at <.i.x>: can't evaluate field x in type interface {}
// "{{range .f}}{{end}}": "" template: main:1:8: executing "main" at <.f>: range can't iterate over 1.5
// "{{range .s}}{{end}}": "" template: main:1:8: executing "main" at <.s>: range can't iterate over {1 0 <nil> <nil> <nil> <nil> <nil> <nil> <nil>}
// "{{range .str}}{{end}}": "" template: main:1:8: executing "main" at <.str>: range can't iterate over text
// "{{range $a, $b := .i}}{{end}}": "" template: main:1:18: executing "main" at <.i>: can't use 5 to iterate over more than one variable
// "{{range .np}}{{end}}": "" template: main:1:8: executing "main" at <.np>: range can't iterate over <nil>
// "{{range .list}}{{if eq . 2}}{{.x}}{{end}}{{.}} {{end}}": "1 " template: main:1:30: executing "main" at <.x>: can't evaluate field x in type int
// "{{9223372036854775808}}": "" template: main:1:2: executing "main" at <9223372036854775808>: 9223372036854775808 overflows int
// "{{print 9223372036854775808}}": "" template: main:1:8: executing "main" at <9223372036854775808>: 9223372036854775808 overflows int
// "{{1 | len}}": "" template: main:1:6: executing "main" at <len>: error calling len: len of type int
// "{{define \"d\"}}{{.x.y.z}}{{end}}ok {{template \"d\" .}}": "ok <no value>" <nil>
// "{{define \"d\"}}\n\n  {{.i.y}}{{end}}{{template \"d\" .}}": "\n\n  " template: main:3:6: executing "d" at <.i.y>: can't evaluate field y in type interface {}
//  in d
// "{{block \"k\" .s}}{{.No}}{{end}}": "" template: main:1:18: executing "k" at <.No>: can't evaluate field No in type *main.small
//  in k
// "{{.s.Next.Next.Next}}": "" template: main:1:4: executing "main" at <.s.Next.Next.Next>: nil pointer evaluating *main.small.Next
// "{{with .s}}{{with .Next}}x{{end}}{{.Next.A}}{{end}}": "" template: main:1:40: executing "main" at <.Next.A>: nil pointer evaluating *main.small.A
// "{{$x := .s}}{{$x.Next.A}}": "" template: main:1:16: executing "main" at <$x.Next.A>: nil pointer evaluating *main.small.A
// "{{(.s).Next.A}}": "" template: main:1:3: executing "main" at <.s>: nil pointer evaluating *main.small.A
// "{{(index .list 7)}}": "" template: main:1:3: executing "main" at <index .list 7>: error calling index: index out of range: 7
// "{{printf \"%d%%\" 1 | fail}} 100%": "" template: main:1:20: executing "main" at <fail>: wrong number of args for fail: want 0 got 1
// template: 100% empty: "100% empty" is an incomplete or empty template
// template: no template "other" associated with template "100% empty"
