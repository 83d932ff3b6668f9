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
