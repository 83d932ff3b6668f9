// Methods of values and pointers, promoted ones, their arguments, and what printing calls.

package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"text/template"
	"time"
)

type base struct{ ID int }

func (b base) Hello(who string) string { return fmt.Sprintf("hello %s from %d", who, b.ID) }
func (b *base) Bump() int              { b.ID++; return b.ID }

type user struct {
	base
	Name string
	Tags tags
	At   time.Duration
	When time.Time
	Self any
	Conv converter
	Fn   func(string) string
}

type tags []string

func (t tags) First() string       { return t[0] }
func (t tags) Nth(i int) string    { return t[i] }
func (t tags) Len() int            { return len(t) }
func (t *tags) Add(s string) *tags { *t = append(*t, s); return t }

type text string

func (t text) Twice() text { return t + t }

type converter interface{ Convert(int) string }

type hex struct{ prefix string }

func (h hex) Convert(n int) string { return fmt.Sprintf("%s%x", h.prefix, n) }

type named map[string]int

func (n named) Sum() (sum int) {
	for _, v := range n {
		sum += v
	}
	return sum
}

func (user) Vals(v reflect.Value, a any, more ...any) string {
	return fmt.Sprint(v.Kind(), " ", v.IsValid(), " ", a, " ", len(more))
}
func (user) Value() reflect.Value   { return reflect.ValueOf("reflected") }
func (user) Invalid() reflect.Value { return reflect.Value{} }
func (user) Err() error             { return nil }
func (user) Opt(b bool) (any, error) {
	if b {
		return "fine", nil
	}
	return nil, errors.New("not so")
}

type shown struct{ n int }

func (s *shown) String() string { return fmt.Sprint("shown", s.n) }

type failing struct{}

func (failing) Error() string { return "failing" }

type deep struct{ P **shown }

type panicky struct{}

func (panicky) String() string { panic("in String") }

func main() {
	u := &user{base: base{7}, Name: "ann", Tags: tags{"x", "y"}, At: 1500 * time.Millisecond, When: time.Date(2024, 2, 3, 4, 5, 6, 0, time.UTC), Conv: hex{"0x"}}
	u.Fn = func(s string) string { return "fn " + s }
	u.Self = u
	s := &shown{3}
	data := map[string]any{"u": u, "v": *u, "t": text("ab"), "m": named{"a": 1, "Sum": 100}, "s": s, "list": []shown{{1}, {2}}, "plist": []*shown{{1}, nil}, "f": failing{}, "deep": deep{&s}, "p": panicky{}, "b": []byte("bytes"), "nilerr": error(nil), "r": reflect.ValueOf(u)}
	for _, text := range []string{
		"{{.u.Hello \"bob\"}}", "{{\"bob\" | .u.Hello}}", "{{.v.Hello .u.Name}}", "{{.u.Bump}} {{.u.Bump}} {{.u.ID}} {{.u.base.ID}}", "{{.v.Bump}}", "{{.u.Tags.First}} {{.u.Tags.Nth 1}} {{.u.Tags.Len}} {{len .u.Tags}}", "{{.u.Tags.Add \"z\"}} {{.u.Tags}}", "{{(.u.Tags.Add \"w\").Len}} {{.v.Tags}}", "{{.v.Tags.Add \"w\"}}",
		"{{.u.At}} {{.u.At.Seconds}} {{.u.At.String}}", "{{.u.When.Format \"2006-01-02\"}} {{.u.When.Year}} {{.u.When.Weekday}} {{(.u.When.Add .u.At).Second}}", "{{.t.Twice.Twice}} {{len .t}}", "{{.m.Sum}} {{.m.a}} {{index .m \"Sum\"}}", "{{.u.Conv.Convert 255}} {{255 | .u.Conv.Convert | printf \"%s!\"}}", "{{.u.Self.Self.Name}} {{.u.Self.Hello .t}}", "{{call .u.Fn \"x\"}}", "{{.u.Fn \"x\"}}",
		"{{.u.Vals 1 2}} {{.u.Vals nil nil}} {{.u.Vals .nope .nope .nope}} {{.u.Vals .u.Name \"a\" 1 2 3}}", "{{.u.Value}} {{len .u.Value}}", "{{.u.Invalid}}", "{{.u.Err}}", "{{if .u.Err}}x{{else}}no error{{end}}", "{{.u.Opt true}} {{.u.Opt false}}",
		"{{.s}} {{.list}} {{range .list}}{{.}} {{end}}", "{{range .plist}}{{.}} {{end}}", "{{.f}} {{.deep.P}} {{.p}}", "{{.b}} {{printf \"%s\" .b}} {{.nilerr}}", "{{.r.Name}}", "{{range $i, $x := .u.Tags}}{{$i}}{{$x}}{{$.u.Tags.Nth $i}}{{end}}",
	} {
		t := template.Must(template.New("t").Parse(text))
		if err := t.Execute(os.Stdout, data); err != nil {
			fmt.Print(" ", err)
		}
		fmt.Println()
	}
	t := template.Must(template.New("v").Parse("{{.Name}} {{.Hello \"you\"}} {{.Bump}}\n"))
	for _, x := range []any{reflect.ValueOf(u), reflect.ValueOf(u).Elem(), reflect.ValueOf(&u), u} {
		if err := t.Execute(os.Stdout, x); err != nil {
			fmt.Println(err)
		}
	}
	if err := template.Must(template.New("zero").Parse("{{.}}\n")).Execute(os.Stdout, reflect.Value{}); err != nil {
		fmt.Println(err)
	}
}

// Output:
// hello bob from 7
// hello bob from 7
// hello ann from 7
// 8 9 9  template: t:1:38: executing "t" at <.u.base.ID>: base is an unexported field of struct type interface {}
//  template: t:1:4: executing "t" at <.v.Bump>: can't evaluate field Bump in type interface {}
// x y 2 2
// [x y z] [x y z]
// 4 [x y]
//  template: t:1:4: executing "t" at <.v.Tags.Add>: can't evaluate field Add in type main.tags
// 1.5s 1.5 1.5s
// 2024-02-03 2024 Saturday 7
// abababab 2
// 101 1 100
// 0xff 0xff!
// ann  template: t:1:38: executing "t" at <.t>: wrong type for value; expected string; got main.text
// fn x
//  template: t:1:4: executing "t" at <.u.Fn>: Fn has arguments but cannot be invoked as function
// int true 2 0 invalid false <nil> 0 invalid false <nil> 1 string true a 3
// reflected 9
// <no value>
// <nil>
// no error
// fine  template: t:1:20: executing "t" at <.u.Opt>: error calling Opt: not so
// shown3 [{1} {2}] shown1 shown2
// shown1 <nil>
// failing shown3 %!v(PANIC=String method: in String)
// [98 121 116 101 115] bytes <no value>
//  template: t:1:4: executing "t" at <.r.Name>: can't evaluate field Name in type interface {}
// 0xx1yy2zz3ww
// ann hello you from 9 10
// ann hello you from 10 11
// ann hello you from 11 12
// ann hello you from 12 13
// <no value>
