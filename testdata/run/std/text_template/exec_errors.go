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

func (s small) Val(a, b int) int                 { return a + b }
func (s *small) Ptr() string                     { return "ptr" }
func (s small) Fail() (int, error)               { return 0, errors.New("it failed") }
func (s small) Three() (int, int, error)         { return 1, 2, nil }
func (s small) Two() (int, int)                  { return 1, 2 }
func (s small) None()                            {}
func (s small) Panic() int                       { panic("in method") }
func (s small) Index() int                       { return []int{}[s.A] }
func (s small) Variadic(a int, b ...string) int  { return len(b) }
func (s small) Typed(f float64, u uint8) string  { return fmt.Sprint(f, u) }
func (s small) Takes(p *small, m map[string]int) string { return fmt.Sprint(p == nil, m == nil) }
func (s small) Strct(x small) int                { return x.A }
func (s small) Str(x fmt.Stringer) string        { return "s" }
func (s small) Cplx(x complex64, b bool) string  { return fmt.Sprint(x, b) }

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
