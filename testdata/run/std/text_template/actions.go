// Actions, pipelines, variables, and the blanks that markers trim.

package main

import (
	"fmt"
	"os"
	"strings"
	"text/template"
)

type inner struct {
	Name string
	Next *inner
}

type data struct {
	Title string
	N     int
	F     float64
	Ok    bool
	In    inner
	Ptr   *inner
	M     map[string]int
	Deep  map[string]map[string]string
	Any   any
	Nil   any
	Fn    func(int) int
	inner
}

func main() {
	d := &data{
		Title: "a <title>", N: -7, F: 2.5, Ok: true, In: inner{Name: "in", Next: &inner{Name: "next"}}, Ptr: &inner{Name: "ptr"},
		M: map[string]int{"x": 1, "y": 2}, Deep: map[string]map[string]string{"a": {"b": "deep"}}, Any: 42,
		Fn: func(i int) int { return i * i }, inner: inner{Name: "embedded"},
	}
	funcs := template.FuncMap{
		"upper": strings.ToUpper, "join": func(sep string, s ...string) string { return strings.Join(s, sep) },
		"add": func(a, b int) int { return a + b },
	}
	for _, text := range []string{
		"plain text\n", "", "{{.Title}}", "{{.N}} {{.F}} {{.Ok}}", "{{.In.Name}} {{.In.Next.Name}} {{.Ptr.Name}} {{.Name}}",
		"{{.M.x}} {{.M.z}} {{.Deep.a.b}} [{{.Deep.no.b}}]", "{{.Any}} {{.Nil}}", "{{.In.Next.Next}}",
		"{{.Title | upper | printf \"%q\"}}", "{{printf \"%05d|%-4s|%v\" .N \"ab\" .Ok}}", "{{(index .M \"y\") | add 3}}",
		"{{add (add 1 2) (add 3 .N)}}", "{{join \",\" \"a\" \"b\" \"c\"}} {{\"z\" | join \"-\" \"x\" \"y\"}}",
		"{{$x := 1}}{{$y := add $x 1}}{{$x}} {{$y}}{{$x = 10}} {{$x}} {{$.Title}}", "{{with $x := .In}}{{$x.Name}} {{.Name}} {{$.N}}{{end}}",
		"{{$x := .In}}{{$x.Next.Name}}", "a  {{- 1 -}}  b", "a \n{{- /* comment */ -}}\n b", "{{/* comment */}}x{{- /* another */}}",
		"{{-3}} {{- 3}} {{3 -}} x", "{{\"quoted\\n\\u00e9\"}} {{`raw\\n`}}", "{{'a'}} {{'\\n'}} {{0x1F}} {{1e3}} {{1_000}} {{0b11}} {{0o17}} {{1+2i}} {{3i}}",
		"{{true}} {{false}} {{1.0}} {{1.5e-3}} {{-0}} {{0x1p4}} {{1e19}}", "{{print nil}} {{print 1 2 \"a\" \"b\" 3}}{{println 1 \"x\"}}",
		"{{call .Fn 7}} {{.Fn | len}}", "{{(.In).Name}} {{(index .Deep \"a\").b}}", "{{block \"b\" .In}}<{{.Name}}>{{end}}",
		"{{define \"t\"}}[{{.}}]{{end}}{{template \"t\" .N}}{{template \"t\"}}",
		"{{ .Title\n}}\n{{\n.N}}", "{{.}}{{if .Ok}}{{end}}",
	} {
		t, err := template.New("t").Funcs(funcs).Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		var b strings.Builder
		if text == "{{.}}{{if .Ok}}{{end}}" {
			err = t.Execute(&b, struct{ Ok bool }{true})
		} else {
			err = t.Execute(&b, d)
		}
		fmt.Printf("%q", b.String())
		if err != nil {
			fmt.Print(" ", err)
		}
		fmt.Println()
	}
	template.Must(template.New("hello").Parse("Hello, {{.}}!\n")).Execute(os.Stdout, "world")
}

// Output:
// "plain text\n"
// ""
// "a <title>"
// "-7 2.5 true"
// "in next ptr embedded"
// "1 <no value> deep [<no value>]"
// "42 <no value>"
// "<nil>"
// "\"A <TITLE>\""
// "-0007|ab  |true"
// "5"
// "-1"
// "a,b,c x-y-z"
// "1 2 10 a <title>"
// "in in -7"
// "next"
// "a1b"
// "ab"
// "x"
// "-33 3x"
// "quoted\né raw\\n"
// "97 10 31 1000 1000 3 15 (1+2i) (0+3i)"
// "true false 1 0.0015 0 16 1e+19"
// "<nil> 1 2ab31 x\n"
// "49 " template: t:1:23: executing "t" at <len>: error calling len: len of type func(int) int
// "in deep"
// "<in>"
// template: t:1: template: multiple definition of template "t"
// "a <title>\n-7"
// "{true}"
// Hello, world!
