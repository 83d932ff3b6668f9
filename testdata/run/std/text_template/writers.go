// Writers that fail, panics that go through Execute, and Execute within Execute.

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type limited struct {
	left   int
	writes []string
}

var errFull = errors.New("full")

func (l *limited) Write(b []byte) (int, error) {
	l.writes = append(l.writes, string(b))
	if l.left -= len(b); l.left < 0 {
		return 0, errFull
	}
	return len(b), nil
}

type panics struct{ value any }

func (p panics) Write(b []byte) (int, error) { panic(p.value) }

func caught(f func() error) {
	defer func() {
		if x := recover(); x != nil {
			fmt.Println("recovered:", x)
		}
	}()
	fmt.Println("returned:", f())
}

func main() {
	t := template.Must(template.New("t").Parse("abc {{.}}{{range $i, $x := .}}{{$i}}:{{$x}} {{end}}end"))
	for _, n := range []int{100, 0, 3, 10, 14} {
		w := &limited{left: n}
		err := t.Execute(w, []int{7, 8})
		var e template.ExecError
		fmt.Printf("%v %v %v %q\n", err, err == errFull, errors.As(err, &e), w.writes)
	}
	caught(func() error { return t.Execute(panics{"a panic"}, nil) })
	caught(func() error { return t.Execute(panics{errors.New("an error")}, nil) })
	caught(func() error { return t.Execute(panics{template.ExecError{Name: "n", Err: errFull}}, nil) })

	inner := template.Must(template.New("inner").Parse("inner {{.}} {{.x.y}}"))
	outer := template.Must(template.New("outer").Funcs(template.FuncMap{
		"include": func(x any) (string, error) {
			var b strings.Builder
			err := inner.Execute(&b, x)
			return b.String(), err
		},
	}).Parse("outer {{include .}}\n"))
	fmt.Println(outer.Execute(os.Stdout, map[string]any{"x": map[string]int{"y": 1}}))
	err := outer.Execute(os.Stdout, 5)
	fmt.Println()
	for err != nil {
		fmt.Printf("%T %v\n", err, err)
		err = errors.Unwrap(err)
	}
	// Functions that take and give errors and nothing.
	seq := template.Must(template.New("seq").Parse("{{range .}}{{.}} {{end}}"))
	caught(func() error {
		return seq.Execute(os.Stdout, func(yield func(int) bool) {
			yield(1)
			panic("in the sequence")
		})
	})
	fails := template.Must(template.New("fails").Parse("{{range .}}{{.x}} {{end}}"))
	caught(func() error {
		return fails.Execute(os.Stdout, func(yield func(int) bool) {
			defer fmt.Println("left")
			yield(1)
			fmt.Println("never")
		})
	})
	caught(func() error {
		return fails.Execute(os.Stdout, func(yield func(int) bool) {
			defer func() { recover() }()
			yield(1)
		})
	})
}

// Output:
// <nil> false false ["abc " "[7 8]" "0" ":" "7" " " "1" ":" "8" " " "end"]
// full true false ["abc "]
// full true false ["abc "]
// full true false ["abc " "[7 8]" "0" ":"]
// full true false ["abc " "[7 8]" "0" ":" "7" " " "1" ":"]
// recovered: a panic
// recovered: an error
// returned: full
// outer inner map[x:map[y:1]] 1
// <nil>
// outer
// template.ExecError template: outer:1:8: executing "outer" at <include .>: error calling include: template: inner:1:16: executing "inner" at <.x.y>: can't evaluate field x in type int
// *fmt.wrapError template: outer:1:8: executing "outer" at <include .>: error calling include: template: inner:1:16: executing "inner" at <.x.y>: can't evaluate field x in type int
// template.ExecError template: inner:1:16: executing "inner" at <.x.y>: can't evaluate field x in type int
// *errors.errorString template: inner:1:16: executing "inner" at <.x.y>: can't evaluate field x in type int
// 1 recovered: in the sequence
// left
// returned: template: fails:1:13: executing "fails" at <.x>: can't evaluate field x in type int
// recovered: runtime error: range function recovered a loop body panic and did not resume panicking
